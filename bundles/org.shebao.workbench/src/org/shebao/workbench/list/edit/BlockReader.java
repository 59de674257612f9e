package org.shebao.workbench.list.edit;

import java.util.ArrayList;
import java.util.List;

/** Reads a block's text from beginning to end. A quotation mark that is not closed before a cell's end is just a quotation mark. */
final class BlockReader {

	private final String text;
	private int at;

	BlockReader(String text) {
		this.text = withoutNulls(text);
	}

	/** Some programs end the clipboard's text with null characters. */
	private static String withoutNulls(String text) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == '\0') {
			end--;
		}
		return text.substring(0, end);
	}

	List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		while (at < text.length()) {
			lines.add(line());
		}
		return lines;
	}

	private List<String> line() {
		List<String> cells = new ArrayList<>(List.of(cell()));
		while (at < text.length() && text.charAt(at) == '\t') {
			at++;
			cells.add(cell());
		}
		at += text.startsWith("\r\n", at) ? 2 : 1;
		return cells;
	}

	/** The cell that begins here; afterwards a tab, a line break or the end comes. */
	private String cell() {
		int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
		int begin = at;
		at = close < 0 ? end(begin) : close + 1;
		return close < 0 ? text.substring(begin, at) : text.substring(begin + 1, close).replace("\"\"", "\"");
	}

	/** Where the quotation mark is that closes the one here, -1 if none does. */
	private int closing() {
		for (int i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
			if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
				i++;
			} else {
				return end(i + 1) == i + 1 ? i : -1;
			}
		}
		return -1;
	}

	private int end(int from) {
		int end = from;
		while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}
}
