package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The finished product in a folder of its own, run as a person or a script would. */
final class Product {
	/** The update site that was built. */
	static final Path UPDATE_SITE = Path.of("../../product/target/repository");
	/** Where the build leaves products and their archives. */
	static final Path PRODUCTS = Path.of("../../product/target/products");
	private static final Path BUILT = PRODUCTS.resolve("org.shebao.headless/linux/gtk/x86_64/shebao");
	private static final Path WITH_WINDOW = PRODUCTS.resolve("org.shebao.workbench.product/linux/gtk/x86_64/shebao");
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Path folder;
	private final Map<String, String> environment = new HashMap<>();

	private Product(Path folder, Path home) {
		this.folder = folder;
		// the barest machine has no UTF-8 locale, and files have Chinese names
		environment.put("LC_ALL", "C");
		environment.put("SHEBAO_VMARGS", "-Duser.language=zh -Duser.country=CN -Dshebao.home=" + home);
	}

	/** The product where it was built, with its keys in a home of the test's. */
	static Product built(Path home) {
		return new Product(BUILT.toAbsolutePath().normalize(), home);
	}

	/** The product with the window where it was built. */
	static Product withWindow(Path home) {
		return new Product(WITH_WINDOW.toAbsolutePath().normalize(), home);
	}

	/** A copy that a test may change. */
	static Product copied(Path folder, Path home) throws IOException {
		try (Stream<Path> files = Files.walk(BUILT)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, folder.resolve(BUILT.relativize(file).toString()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		return new Product(folder, home);
	}

	/** How a process ended and what it said. */
	record Outcome(int exit, String out, String err) {
		/** The one document it printed. */
		JsonNode json() {
			try {
				return JSON.readTree(out);
			} catch (IOException e) {
				throw new UncheckedIOException(out + err, e);
			}
		}

		Outcome expect(int code) {
			assertEquals(code, exit, out + err);
			return this;
		}
	}

	Product with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	Product vmArguments(String more) {
		environment.merge("SHEBAO_VMARGS", more, (given, added) -> given + " " + added);
		return this;
	}

	/** Begins the command line as a process whose output goes to files beside each other. */
	Process start(Path output, String... arguments) throws IOException {
		return start("shebao", output, arguments);
	}

	private Process start(String program, Path output, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(folder.resolve(program).toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error(output).toFile());
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Runs a command to its end. */
	Outcome run(String... arguments) throws IOException, InterruptedException {
		return runProgram("shebao", arguments);
	}

	/** Runs one of the product's start programs to its end. */
	Outcome runProgram(String program, String... arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile("product", ".out");
		try {
			int exit = start(program, output, arguments).waitFor();
			return new Outcome(exit, Files.readString(output, StandardCharsets.UTF_8), Files.readString(error(output), StandardCharsets.UTF_8));
		} finally {
			Files.deleteIfExists(output);
			Files.deleteIfExists(error(output));
		}
	}

	private static Path error(Path output) {
		return output.resolveSibling(output.getFileName() + ".err");
	}
}
