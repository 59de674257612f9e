package org.shebao.window;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.shebao.window.driver.Agent;

/** Packs the driver's classes, as these tests were compiled with them, into the jar that a process takes as its agent. */
final class AgentJar {

	private AgentJar() {
	}

	/** Writes the jar; gives the argument for Java. */
	static String argument(Path folder, int port) throws IOException {
		Path jar = folder.resolve("driver-" + port + ".jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), Agent.class.getName());
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
			for (Path each : classes()) {
				out.putNextEntry(new JarEntry(root().relativize(each).toString()));
				Files.copy(each, out);
				out.closeEntry();
			}
		}
		return "-javaagent:" + jar + "=" + port;
	}

	private static List<Path> classes() throws IOException {
		try (Stream<Path> files = Files.walk(root().resolve(Agent.class.getPackageName().replace('.', '/')))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static Path root() throws IOException {
		try {
			return Path.of(Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException impossible) {
			throw new IOException(impossible);
		}
	}
}
