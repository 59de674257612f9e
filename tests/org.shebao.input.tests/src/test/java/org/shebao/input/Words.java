package org.shebao.input;

import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names that nobody should have. */
final class Words {

	private static final String[] FORMULAS = { "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://127.0.0.1/\",\"x\")", "=cmd|' /C calc'!A0", "＝1+1", "'=1+1",
			"_x003D_1+1", "=WEBSERVICE(\"http://127.0.0.1/\")", ";=1+1", ",=1+1", "\"=1+1", "%0A=1+1", "=\u202E1+1", "\uFEFF=1+1", "{=1+1}", "0001", "1E5", "2025-01-01", "TRUE", "#N/A" };
	private static final String[] CONTROLS = { "\u202E", "\u2066", "\u200F", "\u200D", "\u0301", "\u2028", "\u0085", "\uFFFD", "\uD83D\uDE00", "\uDB40\uDC41", "\u3000", "\u00AD", "_x0000_", "{0}", "${x}",
			"%s", "'", "<b>", "]]>", "&amp;", "\\u0000" };
	private static final Arbitrary<String> ANY = Arbitraries.strings().all().ofMaxLength(40);
	private static final int TEXTS_UNTIL_EDGE_CASES_END = 1000;

	private Words() {
	}

	/** A name of Chinese characters with something that does not belong there, or no name at all; always something that is visible. */
	static String strange(Dice dice) {
		return switch (dice.below(5)) {
			case 0 -> formula(dice);
			case 1 -> "张" + control(dice) + "三";
			case 2 -> control(dice) + control(dice) + "李四";
			case 3 -> "欧" + dice.of("阳", "y", " ").repeat(dice.below(300));
			default -> "某" + any(dice);
		};
	}

	/** What a spreadsheet might take for a formula. */
	static String formula(Dice dice) {
		return dice.of(FORMULAS);
	}

	static String control(Dice dice) {
		return dice.of(CONTROLS);
	}

	/** Any characters at all, unpaired surrogates and nulls among them. */
	static String any(Dice dice) {
		return ANY.generator(TEXTS_UNTIL_EDGE_CASES_END, true).next(dice.random()).value();
	}

	static String fullWidth(String text) {
		return text.chars().mapToObj(c -> String.valueOf((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c))).collect(Collectors.joining());
	}
}
