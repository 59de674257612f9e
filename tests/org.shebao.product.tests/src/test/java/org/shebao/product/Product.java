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
	/** Where the build leaves it. */
	private static final Path BUILT = Path.of("../../product/target/products/org.shebao.headless/linux/gtk/x86_64/shebao");
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

	/** Begins a process whose output goes to files beside each other. */
	Process start(Path output, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(folder.resolve("shebao").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error(output).toFile());
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Runs a command to its end. */
	Outcome run(String... arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile("product", ".out");
		try {
			int exit = start(output, arguments).waitFor();
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
