package org.shebao.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The window of the finished product, started as a user starts it, in a data folder of the test's. */
final class Product {

	/** Where the build leaves it, unless {@code SHEBAO_PRODUCT} names another folder. */
	private static final Path BUILT = Optional.ofNullable(System.getenv("SHEBAO_PRODUCT")).map(Path::of)
			.orElse(Path.of("../../product/target/products/org.shebao.workbench.product/linux/gtk/x86_64"));
	private static final String SCRIPT = "shebao-workbench";

	private final Screen screen;
	private final Path folder;
	private final Path installed;
	private String more = "";

	/** @param folder keeps the product's data, the files it saves and its output */
	Product(Screen screen, Path folder) {
		this(screen, folder, installed());
	}

	/** @param installed where the product to start is */
	Product(Screen screen, Path folder, Path installed) {
		this.screen = screen;
		this.folder = folder;
		this.installed = installed;
	}

	/** Adds arguments for Java. */
	Product with(String vmArguments) {
		more += " " + vmArguments;
		return this;
	}

	/** The sandbox bureau inside, listening where tests reach it; to be called before the first start, with preferences of the user's. */
	Bureau bureau(String... preferences) throws IOException {
		int port = FreePort.find();
		preferring(Stream.concat(Stream.of("other.sandbox.port=" + port), Stream.of(preferences)).toArray(String[]::new));
		return new Bureau(port, folder.resolve("data/bureau"));
	}

	/** Sets preferences of the user's before the first start, such as {@code dark=true}. */
	Product preferring(String... lines) throws IOException {
		Path settings = folder.resolve("data/.metadata/.plugins/org.eclipse.core.runtime/.settings");
		Files.createDirectories(settings);
		Files.writeString(settings.resolve("org.shebao.workbench.prefs"), "eclipse.preferences.version=1\n" + String.join("\n", lines) + "\n");
		return this;
	}

	/** Where the product saves files without asking. */
	Path saved() {
		return folder.resolve("saved");
	}

	/** Opens the window with the embedded sandbox; its output goes into the folder. */
	Window start() throws IOException {
		return start("-sandbox");
	}

	/** Opens the window with arguments for the product. */
	Window start(String... arguments) throws IOException {
		Files.createDirectories(saved());
		int port = FreePort.find();
		List<String> command = new ArrayList<>(List.of(installed.resolve(SCRIPT).toString(), "-data", folder.resolve("data").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("product.log").toFile()));
		builder.environment().put("DISPLAY", screen.display());
		builder.environment().put("LC_ALL", "C.UTF-8");
		// no bus for assistive programs and no scaling of this desktop's
		builder.environment().put("NO_AT_BRIDGE", "1");
		builder.environment().put("SHEBAO_VMARGS", String.join(" ", AgentJar.argument(folder, port), "-Duser.language=zh", "-Duser.country=CN",
				"-Dshebao.home=" + folder.resolve("home"), "-Dshebao.dialogs.folder=" + saved()) + more);
		return Window.of(screen, builder.start(), port);
	}

	/** Where the build leaves the product, or another one that the environment names. */
	static Path installed() {
		String named = System.getenv("SHEBAO_PRODUCT");
		if (named != null) {
			return Path.of(named);
		}
		try (Stream<Path> files = Files.find(BUILT, 3, (file, attributes) -> file.getFileName().toString().equals(SCRIPT))) {
			return files.findFirst().map(Path::toAbsolutePath).map(Path::normalize).map(Path::getParent).orElseThrow();
		} catch (IOException none) {
			throw new UncheckedIOException(none);
		}
	}

	/** The files that were saved with an ending. */
	List<Path> saved(String ending) throws IOException {
		try (Stream<Path> files = Files.list(saved())) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}
}
