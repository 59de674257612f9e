package org.shebao.core.text;

/** What stood in a file or on the clipboard, as a sentence quotes it: short, and with a sign for every character that cannot be seen. */
public final class Quotation {

	private static final int LONGEST = 40;
	private static final char UNSEEN = '□';

	private Quotation() {
	}

	/** At most forty characters of a text; those that have no shape or turn the direction of writing are shown as □. */
	public static String of(String text) {
		StringBuilder seen = new StringBuilder();
		text.codePoints().limit(LONGEST).map(c -> isSeen(c) ? c : UNSEEN).forEach(seen::appendCodePoint);
		return text.codePointCount(0, text.length()) > LONGEST ? seen.append('…').toString() : seen.toString();
	}

	private static boolean isSeen(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR -> false;
			default -> true;
		};
	}
}
