package org.shebao.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other files under a workbook's name, and workbooks that call their parts by wrong types. */
final class OtherContent implements Family {

	private static final int SOME_BYTES = 3000;

	@Override
	public int weight() {
		return 50;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		return dice.percent(50) ? wrongTypes(dice, file) : otherFile(dice, file);
	}

	private static Input otherFile(Dice dice, Path file) throws IOException {
		byte[] noise = new byte[dice.below(SOME_BYTES)];
		dice.random().nextBytes(noise);
		String beginning = dice.of("", "姓名,证件号码\n", "%PDF-1.7\n", "<html><table>", "PK\u0003\u0004", "PK\u0005\u0006", "{\"a\":1}", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "\u001f\u008b", "Rar!",
				"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "\u0009\u0008\u0010\0\0\u0006");
		Files.write(file, beginning.getBytes(StandardCharsets.ISO_8859_1));
		Files.write(file, noise, java.nio.file.StandardOpenOption.APPEND);
		return new Input.Workbook(file, new Expectation.Refusal());
	}

	private static Input wrongTypes(Dice dice, Path file) throws IOException {
		Lines lines = Lines.draw(dice);
		Parts parts = Sheet.parts(lines, dice.percent(50));
		switch (dice.below(7)) {
			case 0 -> parts.change(Parts.TYPES, xml -> xml.replaceAll("spreadsheetml", "wordprocessingml"));
			case 1 -> parts.change(Parts.TYPES, xml -> xml.replaceAll("<Override[^>]*>", ""));
			case 2 -> parts.change(Parts.TYPES, xml -> xml.replace("sheet.main+xml", dice.of("template.main+xml", "x")));
			case 3 -> parts.change(Parts.WORKBOOK_RELATIONS, xml -> xml.replace("/worksheet\"", "/chartsheet\""));
			case 4 -> parts.change(Parts.WORKBOOK_RELATIONS, xml -> xml.replace("worksheets/sheet1.xml", dice.of("styles.xml", "../[Content_Types].xml", "nothing.xml", "../../../../etc/hostname", "workbook.xml")));
			case 5 -> parts.change(Parts.WORKBOOK_RELATIONS, xml -> xml.replace("Target=\"sharedStrings", "TargetMode=\"External\" Target=\"http://127.0.0.1:1/sharedStrings"));
			default -> parts.remove(dice.of(Parts.TYPES, Parts.RELATIONS, Parts.WORKBOOK_RELATIONS, Parts.SHEET, Parts.TEXTS));
		}
		return new Input.Workbook(parts.write(file), lines.expected(true));
	}
}
