package org.shebao.documents;

/** How people's typing in cells is made uniform (DOMAIN §6.1): spaces of all widths, full-width letters and digits, a small x. */
public final class CellText {

	private static final int FULL_WIDTH_FIRST = 0xFF01;
	private static final int FULL_WIDTH_LAST = 0xFF5E;
	private static final int FULL_WIDTH_OFFSET = 0xFEE0;
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
		return halfWidth(clean(text));
	}

	/** A clean identifier: half-width, no spaces and no leading apostrophe at all, and an upper-case X as the check character of a resident id. */
	public static String identifier(String text) {
		String number = halfWidth(clean(text)).replace(" ", "");
		if (number.startsWith("'") || number.startsWith("’")) {
			number = number.substring(1);
		}
		return number.matches("\\d{17}x") ? number.substring(0, 17) + 'X' : number;
	}

	private static String halfWidth(String text) {
		StringBuilder half = new StringBuilder(text.length());
		text.codePoints().map(c -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_OFFSET : c).forEach(half::appendCodePoint);
		return half.toString();
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == BYTE_ORDER_MARK || c == '\u200B';
	}
}
