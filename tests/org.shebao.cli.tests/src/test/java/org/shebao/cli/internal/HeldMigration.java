package org.shebao.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.shebao.store.StoreContribution;

/** A second process that opens a store with a further migration, which stops in its middle until this process lets it go on or kills it. */
public final class HeldMigration implements AutoCloseable {

	private static final String HELD = "held";

	private final Process process;
	private final BufferedReader output;

	private HeldMigration(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static HeldMigration start(Path data) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new HeldMigration(new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dderby.system.durability=test", "-cp", System.getProperty("java.class.path"), HeldMigration.class.getName(), data.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	/** Returns when all areas are migrated and the further migration has changed some of the data, false if the process ended before. */
	boolean isHeld() throws IOException {
		return HELD.equals(output.readLine());
	}

	/** Lets the migration run to its end; gives whether it succeeded. */
	boolean goOn() throws IOException, InterruptedException {
		process.getOutputStream().close();
		return process.waitFor() == 0;
	}

	/** Kills the process as {@code kill -9} does. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Runs in the second process. */
	public static void main(String[] arguments) {
		ClientServices.open(Path.of(arguments[0]), further()).close();
	}

	/** Called by the database in the middle of the migration. */
	public static void hold() throws IOException {
		System.out.println(HELD);
		System.in.transferTo(OutputStream.nullOutputStream());
	}

	/** An area whose changes come after those of all others. */
	static StoreContribution further() {
		return new StoreContribution() {

			@Override
			public String name() {
				return "further";
			}

			@Override
			public int order() {
				return 90;
			}

			@Override
			public List<Class<?>> entities() {
				return List.of();
			}

			@Override
			public String changelog() {
				return "org/shebao/cli/internal/stores/further.xml";
			}
		};
	}
}
