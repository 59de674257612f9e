package org.shebao.bureau;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.http.BureauServer;
import org.shebao.gateway.sandbox.Sandbox;

/** A bureau that serves; the server ends before the bureau behind it. */
final class RunningBureau implements Sandbox.Running {
	private final BureauServer server;
	private final Bureau bureau;
	private final List<Sandbox.DemoEmployer> employers;
	private final AtomicBoolean closed = new AtomicBoolean();

	RunningBureau(BureauServer server, Bureau bureau, List<Sandbox.DemoEmployer> employers) {
		this.server = server;
		this.bureau = bureau;
		this.employers = List.copyOf(employers);
	}

	@Override
	public URI address() {
		return server.address();
	}

	@Override
	public List<Sandbox.DemoEmployer> employers() {
		return employers;
	}

	@Override
	public void close() {
		if (closed.compareAndSet(false, true)) {
			server.close();
			bureau.close();
		}
	}
}
