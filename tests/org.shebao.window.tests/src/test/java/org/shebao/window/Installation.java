package org.shebao.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A product of one's own over the plug-ins of the built one, so that the built one stays as it is. */
record Installation(Path folder) {

	private static final String BARE = "org.shebao.window.bare";
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final List<String> BARE_FILES = List.of("plugin.xml", "Application.e4xmi");

	/** The built product with a configuration of its own. */
	static Installation of(Path built, Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(built)) {
			for (Path file : files.filter(each -> isOwn(built.relativize(each))).toList()) {
				Path copy = folder.resolve(built.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Files.createSymbolicLink(folder.resolve("plugins"), built.resolve("plugins"));
		return new Installation(folder);
	}

	private static boolean isOwn(Path file) {
		return file.getNameCount() == 1 && !file.toString().equals("plugins") && !file.toString().isEmpty() && !file.toString().equals("configuration")
				&& !file.toString().equals("p2") && !file.toString().equals("features") || file.equals(Path.of("configuration", "config.ini"))
				|| file.equals(Path.of(BUNDLES));
	}

	/** The barest window of the same platform: one window with one part, and nothing of ours. */
	Installation bare() throws IOException {
		Path jar = folder.resolve(BARE + ".jar");
		write(jar);
		List<String> platform = Files.readAllLines(folder.resolve(BUNDLES)).stream().filter(line -> !line.startsWith("org.shebao.")).toList();
		Files.write(folder.resolve(BUNDLES), platform);
		Files.writeString(folder.resolve(BUNDLES), BARE + ",1.0.0," + jar.toUri() + ",4,false\n", java.nio.file.StandardOpenOption.APPEND);
		Path settings = folder.resolve("configuration/config.ini");
		Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^eclipse.product=.*$", "eclipse.product=" + BARE + ".product"), StandardCharsets.UTF_8);
		return this;
	}

	private static void write(Path jar) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", BARE + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
			for (String name : BARE_FILES) {
				out.putNextEntry(new JarEntry(name));
				try (var in = Installation.class.getResourceAsStream("bare/" + name)) {
					in.transferTo(out);
				}
				out.closeEntry();
			}
		}
	}
}
