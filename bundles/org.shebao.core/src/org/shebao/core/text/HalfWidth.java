package org.shebao.core.text;

/** Text typed in full width, as Chinese input methods do, in the half width of digits and signs. Nothing else is changed: a ² stays one and is no 2. */
public final class HalfWidth {

	private static final int FIRST = 0xFF01;
	private static final int LAST = 0xFF5E;
	private static final int OFFSET = 0xFEE0;

	private HalfWidth() {
	}

	/** The same text with half-width letters, digits, signs and spaces. */
	public static String of(String text) {
		StringBuilder half = new StringBuilder(text.length());
		text.codePoints().map(HalfWidth::of).forEach(half::appendCodePoint);
		return half.toString();
	}

	private static int of(int c) {
		if (c >= FIRST && c <= LAST) {
			return c - OFFSET;
		}
		return Character.isSpaceChar(c) ? ' ' : c;
	}
}
