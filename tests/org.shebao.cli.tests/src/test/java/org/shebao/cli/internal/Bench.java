package org.shebao.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.bench.BenchCommand;
import org.shebao.gateway.regions.RegionRegistry;

import picocli.CommandLine;

/** The benchmarks over the services as the product wires them, by {@code ./shebao bench}. */
final class Bench {

	private Bench() {
	}

	public static void main(String[] arguments) {
		System.exit(over(new Printer(System.out, System.err)).execute(arguments));
	}

	/** The command; data lie in folders of its own. */
	static CommandLine over(Printer printer) {
		RegionRegistry regions = ClientProcess.guizhou();
		Cli cli = new Cli(data -> new Opened(new ClientServices(data, regions)), Path.of("nowhere"), regions, Optional.empty(), Optional.empty(), printer,
				new Passwords(Map.of(), question -> null));
		FailureHandler failures = new FailureHandler(printer);
		CommandLine line = new CommandLine(new BenchCommand(cli)).setCaseInsensitiveEnumValuesAllowed(true);
		return line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
	}

	/** Services that are closed with the folder, as the product does. */
	private record Opened(ClientServices services) implements Workplace {

		@Override
		public <T> T get(Class<T> service) {
			return services.workplace().get(service);
		}

		@Override
		public void close() {
			services.close();
		}
	}
}
