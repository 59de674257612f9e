package org.shebao.product.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The update site of the next version, made of the one that was built: all that is ours has a higher version, and the employees have one change set more. What is
 * not ours stays and is not copied.
 */
public final class NextVersion {

	/** The change set that the next version has more. */
	private static final String CHANGE_SET = """
			<changeSet id="employees-next" author="test"><addColumn tableName="EMPLOYEE"><column name="NEXT_VERSION" type="VARCHAR(7)"/></addColumn></changeSet>
			</databaseChangeLog>""";
	private static final String CHANGELOG = "org/shebao/employees/migrations/changelog.xml";
	private static final Pattern OWN_FEATURE = Pattern.compile("org\\.shebao\\.areas\\.feature_(.*)\\.jar");
	private static final Pattern ARTIFACT = Pattern.compile("<artifact classifier='([^']*)' id='([^']*)' version='([^']*)'>.*?</artifact>", Pattern.DOTALL);
	private static final Pattern CHECKSUMS = Pattern.compile("\\s*<property name='(?:download\\.checksum\\.[^']*|download\\.size|artifact\\.size)' value='[^']*'/>");
	private static final Pattern COUNT = Pattern.compile("(<properties) size='\\d+'>(.*?)</properties>", Pattern.DOTALL);
	private static final Map<String, String> FOLDERS = Map.of("osgi.bundle", "plugins", "org.eclipse.update.feature", "features", "binary", "binary");

	private final Path site;
	private final Path target;
	private final String before;
	private final String after;

	private NextVersion(Path site, Path target, String before, String after) {
		this.site = site;
		this.target = target;
		this.before = before;
		this.after = after;
	}

	/** Writes what differs from a site. */
	public static void make(Path site, Path target, String version) throws IOException {
		String before = built(site);
		new NextVersion(site, target, before, version + before.substring(before.lastIndexOf('.'))).make();
	}

	private static String built(Path site) throws IOException {
		try (Stream<Path> features = Files.list(site.resolve("features"))) {
			return features.map(file -> OWN_FEATURE.matcher(file.getFileName().toString())).filter(Matcher::matches).findFirst().orElseThrow().group(1);
		}
	}

	private void make() throws IOException {
		for (String folder : List.of("plugins", "features", "binary")) {
			Files.createDirectories(target.resolve(folder));
			try (Stream<Path> files = Files.list(site.resolve(folder))) {
				for (Path file : files.filter(each -> each.toString().contains(before)).toList()) {
					copy(file, target.resolve(folder).resolve(file.getFileName().toString().replace(before, after)), folder.equals("binary"));
				}
			}
		}
		index("content", entry(site.resolve("content.jar"), "content.xml").replace(before, after));
		index("artifacts", artifacts());
		Files.writeString(target.resolve("p2.index"), "version=1\nmetadata.repository.factory.order=content.xml,\\!\nartifact.repository.factory.order=artifacts.xml,\\!\n");
	}

	private void copy(Path file, Path copy, boolean asItIs) throws IOException {
		if (asItIs) {
			Files.copy(file, copy);
			return;
		}
		Map<String, byte[]> entries = new TreeMap<>();
		try (ZipFile jar = new ZipFile(file.toFile())) {
			for (ZipEntry entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
				try (InputStream in = jar.getInputStream(entry)) {
					entries.put(entry.getName(), changed(entry.getName(), in.readAllBytes()));
				}
			}
		}
		write(copy, entries);
	}

	private byte[] changed(String name, byte[] content) {
		return switch (name) {
			case "META-INF/MANIFEST.MF", "feature.xml" -> text(content).replace(before, after).getBytes(StandardCharsets.UTF_8);
			case CHANGELOG -> text(content).replace("</databaseChangeLog>", CHANGE_SET).getBytes(StandardCharsets.UTF_8);
			default -> content;
		};
	}

	private String artifacts() throws IOException {
		return ARTIFACT.matcher(entry(site.resolve("artifacts.jar"), "artifacts.xml")).replaceAll(match -> {
			String artifact = match.group();
			return Matcher.quoteReplacement(match.group(3).equals(before) ? described(artifact.replace(before, after), match.group(1), match.group(2)) : artifact);
		});
	}

	private String described(String artifact, String classifier, String id) {
		Path file = target.resolve(FOLDERS.get(classifier)).resolve(id + "_" + after + (classifier.equals("binary") ? "" : ".jar"));
		String own = "<property name='download.checksum.sha-256' value='" + sha256(file) + "'/><property name='download.size' value='" + file.toFile().length() + "'/>";
		return COUNT.matcher(CHECKSUMS.matcher(artifact).replaceAll("")).replaceFirst(match -> {
			int count = match.group(2).split("<property ", -1).length - 1 + 2;
			return Matcher.quoteReplacement(match.group(1) + " size='" + count + "'>" + match.group(2) + own + "</properties>");
		});
	}

	private static String sha256(Path file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (IOException | NoSuchAlgorithmException e) {
			throw new AssertionError(file.toString(), e);
		}
	}

	private void index(String name, String xml) throws IOException {
		write(target.resolve(name + ".jar"), Map.of(name + ".xml", xml.getBytes(StandardCharsets.UTF_8)));
	}

	private static void write(Path file, Map<String, byte[]> entries) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
	}

	private static String entry(Path jar, String name) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return text(in.readAllBytes());
		}
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}
}
