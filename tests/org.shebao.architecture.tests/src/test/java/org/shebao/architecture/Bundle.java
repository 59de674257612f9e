package org.shebao.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle's folder.
 *
 * @param name   its symbolic name, which is the root of its packages
 * @param folder where it lies
 */
record Bundle(String name, Path folder) {

	/** All bundles of the product. */
	static final List<Bundle> ALL = list(Path.of("../../bundles")).filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
			.map(folder -> new Bundle(folder.getFileName().toString(), folder)).toList();
	/** Those that have code. */
	static final List<Bundle> WITH_CODE = ALL.stream().filter(bundle -> !bundle.files("java").isEmpty()).toList();

	/** The bundle of a class or package: that with the longest fitting name. */
	static Bundle of(String qualified) {
		return ALL.stream().filter(bundle -> bundle.owns(qualified)).max(Comparator.comparing(bundle -> bundle.name().length()))
				.orElseThrow(() -> new AssertionError("no bundle has " + qualified));
	}

	private boolean owns(String qualified) {
		return qualified.equals(name) || qualified.startsWith(name + ".");
	}

	/** Its source files with an extension. */
	List<Path> files(String extension) {
		Path sources = folder.resolve("src");
		if (!Files.isDirectory(sources)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(sources)) {
			return walk.filter(file -> file.toString().endsWith("." + extension)).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The names in a header of its manifest, without versions and directives. */
	Set<String> packages(String header) {
		return names(clauses(header));
	}

	/** The names in a header without which it does not start. */
	Set<String> needed(String header) {
		return names(clauses(header).filter(clause -> !clause.contains("resolution:=optional")));
	}

	private static Set<String> names(Stream<String> clauses) {
		return clauses.map(clause -> clause.split(";")[0].strip()).collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<String> clauses(String header) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(in).getMainAttributes().getValue(header);
			// versions are quoted and may hold commas
			return value == null ? Stream.of() : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(","));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** A file as text. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Stream<Path> list(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public String toString() {
		return name;
	}
}
