package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

	@Test
	void everyMessageIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
		Properties chinese = load("messages.properties");
		Properties english = load("messages_en.properties");

		assertFalse(chinese.isEmpty());
		assertEquals(chinese.keySet(), english.keySet());
		for (String key : chinese.stringPropertyNames()) {
			assertEquals(places(chinese.getProperty(key)), places(english.getProperty(key)), key);
		}
	}

	private static String places(String text) {
		return text.replaceAll("[^{}0-9]", "").replaceAll("(?<!\\{)[0-9]+(?!\\})", "").chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();
	}

	private static Properties load(String name) throws IOException {
		Properties texts = new Properties();
		try (var in = new InputStreamReader(SheetReader.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}
}
