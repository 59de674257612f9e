package org.shebao.application;

import java.nio.file.Path;
import java.util.List;

import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.workbench.Settings;

/** The embedded sandbox bureau. Employers remember its address, so it listens where it did before. */
public final class Demo {

	private static final String PORT = "sandbox.port";

	private Demo() {
	}

	/**
	 * Starts it beside the local data; blocks.
	 *
	 * @throws org.shebao.gateway.sandbox.SandboxException if it cannot start
	 */
	public static Sandbox.Running start(Sandbox sandbox, Path data, Settings settings) {
		int port = settings.get(PORT).filter(kept -> kept.matches("\\d{1,5}")).map(Integer::valueOf).orElse(0);
		Sandbox.Running running = sandbox.start(new Sandbox.Options(data.resolve("bureau"), port, null, List.of()));
		settings.set(PORT, String.valueOf(running.address().getPort()));
		return running;
	}
}
