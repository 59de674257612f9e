package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormFontsTest {

	private final FormFonts fonts = new FormFonts();
	private final List<String> missing = new ArrayList<>();

	@Test
	@DisplayName("DOMAIN §10.3: rare characters of names have a font")
	void rareCharactersHaveAFont() {
		assertEquals(List.of("王", "𬭎", "㛃䶮", "明"), fonts.runs("王𬭎㛃䶮明", missing::add).stream().map(FormFonts.Run::text).toList());
		assertEquals(List.of(), missing);
	}

	@Test
	void allIdeographsOfTheBasicBlockExtensionAAndExtensionsCToFHaveAFont() {
		// the blocks as of Unicode 10, which is what the fonts know
		String all = Character.toString(0) + text(0x4E00, 0x9FEA) + text(0x3400, 0x4DB5) + text(0x2A700, 0x2B734) + text(0x2B740, 0x2B81D) + text(0x2B820, 0x2CEA1)
				+ text(0x2CEB0, 0x2EBE0);

		fonts.runs(all, missing::add);

		assertEquals(List.of(Character.toString(0)), missing);
	}

	@Test
	void latinDigitsAndChinesePunctuationHaveAFont() {
		fonts.runs("ABCXYZabcxyz0123456789 ,.-()/|*%+￥¥（）：；，。、·•“”‘’《》【】—…〇　×", missing::add);

		assertEquals(List.of(), missing);
	}

	@Test
	void aMissingCharacterIsReplacedInItsPlace() {
		List<FormFonts.Run> runs = fonts.runs("前\uE000后", missing::add);

		assertEquals("前〓后", runs.stream().map(FormFonts.Run::text).collect(Collectors.joining()));
		assertEquals(List.of("\uE000"), missing);
	}

	@Test
	void anEmptyTextHasNoRuns() {
		assertEquals(List.of(), fonts.runs("", missing::add));
	}

	private static String text(int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
	}
}
