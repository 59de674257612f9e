package org.shebao.bureau;

import java.net.URI;

import org.osgi.service.component.annotations.Component;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Sandbox;

/** The sandbox. */
@Component
public final class SandboxBureau implements Sandbox {
	@Override
	public Running start(Options options) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Operator operator(URI address) {
		throw new UnsupportedOperationException();
	}
}
