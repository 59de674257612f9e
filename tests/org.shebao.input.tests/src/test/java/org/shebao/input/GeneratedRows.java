package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;

/** Workbooks of rows as people make them: every one must be read to the row. */
final class GeneratedRows implements Family {

	@Override
	public int weight() {
		return 200;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines lines = Lines.draw(dice);
		return new Input.Workbook(Sheet.parts(lines, dice.percent(50)).write(file), lines.expected(false));
	}
}
