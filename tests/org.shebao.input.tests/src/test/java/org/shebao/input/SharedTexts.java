package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;

/** Cells that name shared texts which are not there, or in unusual ways. */
final class SharedTexts implements Family {

	@Override
	public int weight() {
		return 40;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines lines = Lines.right(dice.between(1, 20));
		Parts parts = Sheet.parts(lines, false);
		switch (dice.below(8)) {
			case 0 -> name(parts, dice.of("2000000000", "2147483647", "2147483648", "99999999999", "-1", "-0", "1.5", "1e1", "", " 7 ", "+7", "007", "abc", "７"));
			case 1 -> parts.change(Parts.TEXTS, xml -> xml.replaceFirst("<si>.*?</si>", ""));
			case 2 -> parts.change(Parts.TEXTS, xml -> xml.replaceFirst("<si>.*?</si>", "<si/>"));
			case 3 -> parts.change(Parts.TEXTS, xml -> xml.replaceFirst("</sst>", "<si><si><t>1</t></si></si></sst>"));
			case 4 -> parts.change(Parts.TEXTS, xml -> xml.replace("</sst>", String.join("", Collections.nCopies(dice.below(3000), "<si><t>x</t></si>")) + "</sst>"));
			case 5 -> parts.change(Parts.TEXTS, xml -> "");
			case 6 -> parts.put("xl/sharedStrings2.xml", parts.bytes(Parts.TEXTS)).change(Parts.WORKBOOK_RELATIONS,
					xml -> xml.replace("</Relationships>", Sheet.relation(8, "sharedStrings", "sharedStrings2.xml") + "</Relationships>"));
			default -> parts.change(Parts.TEXTS, xml -> xml.replace("<si><t xml:space=\"preserve\">职工1<", "<si><t>职工1</t><t>" + dice.of("", "x") + "<"));
		}
		// what the changed text is decides whether its row is imported or fails, but none may be lost
		return new Input.Workbook(parts.write(file), new Expectation.Total(lines.all().size()));
	}

	private static void name(Parts parts, String number) {
		parts.change(Parts.SHEET, xml -> xml.replaceFirst("(<c r=\"A5\"[^>]*><v>)\\d+|(<c r=\"A4\"[^>]*><v>)\\d+", "$1$2" + number));
	}
}
