package org.shebao.application;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.workbench.Settings;

/** The embedded sandbox bureau. Employers remember its address, so it listens where it did before. */
public final class Demo {

	/** The system property that sets the bureau's date, such as 2025-01-20; without it the bureau has the real date. */
	public static final String TODAY = "shebao.sandbox.today";

	/** The system property that names the demo employers to add, such as {@code E-005,E-5K}; without it the usual ones. */
	public static final String EMPLOYERS = "shebao.sandbox.employers";

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
		LocalDate today = Optional.ofNullable(System.getProperty(TODAY)).map(LocalDate::parse).orElse(null);
		List<String> employers = Stream.of(System.getProperty(EMPLOYERS, "").split(",")).filter(id -> !id.isEmpty()).toList();
		Sandbox.Running running = sandbox.start(new Sandbox.Options(data.resolve("bureau"), port, today, employers));
		settings.set(PORT, String.valueOf(running.address().getPort()));
		return running;
	}
}
