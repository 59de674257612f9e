package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.shebao.wages.scripted.People;

/** A million empty rows, 16,384 columns, as many rows as are allowed and more, cells beyond the last column. */
final class LargeTables implements Family {

	private static final int LAST_ROW = 1_048_576;
	private static final int MOST_ROWS = 100_000;

	@Override
	public int weight() {
		return 2;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines lines = Lines.right(9);
		Parts parts = Sheet.parts(lines, dice.percent(50));
		Expectation expected = lines.expected(false);
		switch (dice.below(7)) {
			case 0 -> append(parts, 1_000_000, row -> "<row r=\"" + row + "\"/>");
			case 1 -> append(parts, 1_000_000, row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"/></row>");
			case 2 -> wide(parts, 16_384, row -> "");
			case 3 -> {
				wide(parts, 16_384, column -> "<v>1</v>");
				expected = lines.expected(true);
			}
			case 4 -> {
				append(parts, MOST_ROWS - 9, LargeTables::unknown);
				expected = new Expectation.Rows(9, MOST_ROWS - 9, 0, false);
			}
			case 5 -> {
				append(parts, MOST_ROWS - 8, LargeTables::unknown);
				expected = new Expectation.Refusal();
			}
			default -> {
				String reference = dice.of("XFE4", "ZZZ4", "ZZZZZ4", "ZZZZZZ4", "FXSHRXW4", "ZZZZZZZZZZ4", "A0", "4", "", "A99999999999", "a4", "$A$4");
				parts.change(Parts.SHEET, xml -> xml.replaceFirst("r=\"E4\"", "r=\"" + reference.replace("$", "\\$") + '"'));
				expected = new Expectation.Total(9);
			}
		}
		return new Input.Workbook(parts.write(file), expected);
	}

	private static String unknown(int row) {
		return "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"inlineStr\"><is><t>无此人" + row + "</t></is></c><c r=\"B" + row + "\"><v>201</v></c><c r=\"C" + row
				+ "\" t=\"inlineStr\"><is><t>" + People.residentId(row) + "</t></is></c><c r=\"E" + row + "\"><v>5000</v></c></row>";
	}

	private static void append(Parts parts, int count, IntFunction<String> row) {
		String rows = IntStream.range(0, count).map(i -> i + 13).filter(i -> i <= LAST_ROW).mapToObj(row).collect(Collectors.joining());
		parts.change(Parts.SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
	}

	/** Every row gets cells up to a column. */
	private static void wide(Parts parts, int columns, IntFunction<String> content) {
		String cells = IntStream.range(5, columns).mapToObj(column -> "<c s=\"1\">" + content.apply(column) + "</c>").collect(Collectors.joining());
		parts.change(Parts.SHEET, xml -> xml.replace("</row>", cells + "</row>"));
	}
}
