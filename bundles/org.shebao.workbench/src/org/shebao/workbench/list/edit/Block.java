package org.shebao.workbench.list.edit;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;

/**
 * A block of cells as spreadsheets put it on the clipboard: lines of cells with tabs between them, cells with tabs, line breaks or quotation marks quoted.
 *
 * @param lines the texts as they came, all lines of the same length
 */
public record Block(List<List<String>> lines) {

	private static final long MOST_CELLS = 5_000_000;
	private static final Pattern TO_BE_QUOTED = Pattern.compile("[\t\r\n\"]");

	public Block {
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		lines = lines.stream().map(line -> Stream.concat(line.stream(), Collections.nCopies(width - line.size(), "").stream()).toList()).toList();
	}

	/**
	 * Reads the clipboard's text; whatever it is, it is some block.
	 *
	 * @throws RuleViolation W-6 if it has more than five million cells, counted as a rectangle: one line with many tabs makes all lines long
	 */
	public static Block parse(String text) {
		List<List<String>> lines = new BlockReader(text).lines();
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		if ((long) width * lines.size() > MOST_CELLS) {
			throw new RuleViolation("W-6", PastePreview.TEXTS.get("tooLarge", lines.size(), width));
		}
		return new Block(lines);
	}

	/** The text for the clipboard, which {@link #parse} reads; every line ends with a line break. */
	public String format() {
		return lines.stream().map(line -> line.stream().map(Block::quoted).collect(Collectors.joining("\t", "", "\r\n"))).collect(Collectors.joining());
	}

	/** How many lines. */
	public int height() {
		return lines.size();
	}

	/** How many cells in a line. */
	public int width() {
		return lines.isEmpty() ? 0 : lines.getFirst().size();
	}

	/** A cell's text. */
	public String text(int line, int column) {
		return lines.get(line).get(column);
	}

	/** The same without its first line. */
	Block withoutFirst() {
		return new Block(lines.subList(1, lines.size()));
	}

	private static String quoted(String cell) {
		return TO_BE_QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
