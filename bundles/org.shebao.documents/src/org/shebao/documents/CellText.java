package org.shebao.documents;

import org.shebao.core.text.HalfWidth;

/** How people's typing in cells is made uniform (DOMAIN §6.1): spaces of all widths, full-width letters and digits, a small x. */
public final class CellText {

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private CellText() {
	}

	/** The text without spaces at its ends, and with ordinary spaces inside: full-width, non-breaking and zero-width spaces and line breaks count as spaces. */
	public static String clean(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach(c -> plain.appendCodePoint(isSpace(c) ? ' ' : c));
		return plain.toString().strip();
	}

	/** A clean amount: as {@link #clean} with half-width letters, digits and signs. */
	public static String amount(String text) {
		return HalfWidth.of(clean(text));
	}

	/** A clean identifier: half-width, no spaces and no leading apostrophe at all, and an upper-case X as the check character of a resident id. */
	public static String identifier(String text) {
		String number = HalfWidth.of(clean(text)).replace(" ", "");
		if (number.startsWith("'") || number.startsWith("’")) {
			number = number.substring(1);
		}
		return number.matches("\\d{17}x") ? number.substring(0, 17) + 'X' : number;
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == BYTE_ORDER_MARK || c == '\u200B';
	}
}
