package org.shebao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RegionPageTest {

	private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:");
	private static final Pattern ATTRIBUTE = Pattern.compile("<attribute name=\"(\\w+)\"");

	@Test
	void everyFileAndEveryColumnOfAPackIsDescribed() {
		List<Path> files = Checkout.files().stream().filter(file -> file.getParent().endsWith("org.shebao.region.guizhou/pack")).toList();
		assertFalse(files.isEmpty());
		String page = Checkout.text("docs/regions.md");
		List<String> missing = files.stream().flatMap(file -> Stream.concat(Stream.of(file.getFileName().toString()), columns(file)))
				.filter(name -> !page.contains(name.contains(".") ? name : "`" + name + "`")).distinct().toList();
		assertEquals(List.of(), missing, "describe them in docs/regions.md");
	}

	@Test
	void everyAttributeOfTheExtensionPointIsDescribed() {
		String page = Checkout.text("docs/regions.md");
		String region = Checkout.text("bundles/org.shebao.gateway/schema/regions.exsd").split("<element name=\"region\">")[1];
		List<String> missing = ATTRIBUTE.matcher(region).results().map(match -> match.group(1)).filter(name -> !page.contains("`" + name + "`")).toList();
		assertEquals(List.of(), missing, "describe them in docs/regions.md");
	}

	private static Stream<String> columns(Path file) {
		String text = Checkout.text(file);
		return file.toString().endsWith(".json") ? MEMBER.matcher(text).results().map(match -> match.group(1)) : Stream.of(text.lines().findFirst().orElseThrow().split(","));
	}
}
