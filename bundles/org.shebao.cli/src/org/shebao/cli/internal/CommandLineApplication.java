package org.shebao.cli.internal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.update.Updates;

import picocli.CommandLine;

/** The headless product: one command, then the end. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		// the terminal speaks UTF-8 whatever the platform's default
		try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
			CommandLine line = Commands.over(cli(new Services(bundles), out, err));
			line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
			line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
			return line.execute(arguments);
		}
	}

	@Override
	public void stop() {
		// a command ends by itself; the store closes cleanly with it
	}

	private static Cli cli(Services services, PrintStream out, PrintStream err) {
		Path home = Path.of(System.getProperty("shebao.home", System.getProperty("user.home") + "/.shebao"));
		Optional<Sandbox> sandbox = services.find(Sandbox.class);
		return new Cli(data -> new ServiceWorkplace(services, data), home.resolve("data"), services.get(RegionRegistry.class), sandbox,
				services.find(Updates.class), new Printer(out, err, System.console() != null), new Passwords(System.getenv(), CommandLineApplication::typed));
	}

	private static char[] typed(String question) {
		Console console = System.console();
		return console == null ? null : console.readPassword("%s", question);
	}

	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}
}
