package org.shebao.documents.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as cells of .xlsx files hold them: spreadsheets read {@code _x000D_} as the character of that number, so a text in which that stands by itself is written
 * as {@code _x005F_x000D_}. A cell holds 32,767 characters; a file with more would be repaired by Excel.
 */
public final class EscapedText {

	private static final int LONGEST = 32_767;
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final Pattern TO_BE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	private static final int HEXADECIMAL = 16;

	private EscapedText() {
	}

	/** How a text is written; the end of one that is too long is left out and an ellipsis stands for it. */
	public static String of(String text) {
		String written = shortened(text);
		return written.contains("_x") ? TO_BE_ESCAPED.matcher(written).replaceAll("_x005F_") : written;
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + '…';
	}

	/** The text that was written so. */
	static String decoded(String written) {
		return written.contains("_x") ? ESCAPE.matcher(written).replaceAll(EscapedText::character) : written;
	}

	private static String character(MatchResult escape) {
		char character = (char) Integer.parseInt(escape.group(1), HEXADECIMAL);
		return Matcher.quoteReplacement(String.valueOf(character));
	}
}
