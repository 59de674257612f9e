package org.shebao.cli.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.shebao.cli.ExitCode;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;

/** All services over a real encrypted store, with Guizhou's rules and a bureau in memory: a product in one process. */
final class DemoProduct implements AutoCloseable {

	static final String PASSWORD = "Yanshi2026";

	final DemoBureau bureau;
	final Map<String, String> environment;
	private final CommandRunner commands;

	DemoProduct(Path home) {
		PackSource pack = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));
		try {
			bureau = new DemoBureau(PackLoader.load(pack));
		} catch (PackException unreadable) {
			throw new AssertionError(unreadable);
		}
		RegionRegistry regions = new ContributedRegions(List.of(new RegionContribution("520000", "贵州省", DemoBureau.ADDRESS, pack, List.of(bureau))), List.of());
		commands = new CommandRunner(home, regions, new DemoSandbox(bureau));
		environment = commands.environment;
		environment.put(Passwords.CURRENT, PASSWORD);
		environment.put(Passwords.NEW, PASSWORD);
	}

	Terminal terminal() {
		return commands.terminal();
	}

	Terminal.Outcome run(String line) {
		return commands.run(line);
	}

	Terminal.Outcome run(ExitCode expected, String line) {
		return commands.run(expected, line);
	}

	/** An employer that is added and has its own password. */
	DemoProduct registered() {
		run(ExitCode.DONE, "employer add " + DemoBureau.TAXPAYER + " --region 520000");
		environment.put(Passwords.CURRENT, DemoBureau.INITIAL_PASSWORD);
		run(ExitCode.DONE, "password");
		environment.put(Passwords.CURRENT, PASSWORD);
		return this;
	}

	/** The same with everybody's wages accepted. */
	DemoProduct withWages() {
		registered();
		run(ExitCode.DONE, "sync --full");
		run(ExitCode.DONE, "wages add --all-normal");
		for (int person = 1; person <= 5; person++) {
			run(ExitCode.DONE, "wages set %016d 5000.00".formatted(person));
		}
		run(ExitCode.DONE, "wages submit --all");
		return this;
	}

	@Override
	public void close() {
		commands.close();
	}

	/** Starts nothing: the bureau in memory is always there. */
	private record DemoSandbox(DemoBureau bureau) implements Sandbox {

		@Override
		public Running start(Options options) {
			if (!options.employers().equals(List.of("E-005"))) {
				throw new IllegalArgumentException("没有示例单位 " + options.employers());
			}
			if (options.today() != null) {
				bureau.today = options.today();
			}
			return new Running() {

				@Override
				public URI address() {
					return DemoBureau.ADDRESS;
				}

				@Override
				public List<DemoEmployer> employers() {
					return List.of(new DemoEmployer("E-005", DemoBureau.TAXPAYER, DemoBureau.registration().name(), 5, DemoBureau.INITIAL_PASSWORD));
				}

				@Override
				public void close() {
					// nothing was started
				}
			};
		}

		@Override
		public Operator operator(URI address) {
			throw new GatewayException.Unreachable("connection refused", null);
		}
	}
}
