package org.shebao.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of a package in both languages.
 *
 * @param bundle      whose they are
 * @param packageName the package
 * @param chinese     messages.properties
 * @param english     messages_en.properties
 */
record MessageFile(Bundle bundle, String packageName, Properties chinese, Properties english) {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

	/** All texts of all bundles. */
	static List<MessageFile> all() {
		return Bundle.WITH_CODE.stream().flatMap(bundle -> bundle.files("properties").stream()
				.filter(file -> file.getFileName().toString().equals("messages.properties")).map(file -> read(bundle, file))).toList();
	}

	private static MessageFile read(Bundle bundle, Path file) {
		String name = bundle.folder().resolve("src").relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
		return new MessageFile(bundle, name, properties(file), properties(file.resolveSibling("messages_en.properties")));
	}

	private static Properties properties(Path file) {
		Properties texts = new Properties();
		if (Files.exists(file)) {
			try {
				texts.load(new StringReader(Bundle.text(file)));
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}
		return texts;
	}

	Set<String> keys() {
		return new TreeSet<>(chinese.stringPropertyNames());
	}

	/** The numbers of the places of a text. */
	static Set<Integer> places(String text) {
		return PLACE.matcher(text).results().map((MatchResult place) -> Integer.valueOf(place.group(1))).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public String toString() {
		return packageName;
	}
}
