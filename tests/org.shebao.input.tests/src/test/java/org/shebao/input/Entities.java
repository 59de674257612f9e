package org.shebao.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Document types in any part: external entities, entities that grow, parameter entities; none may be read or expanded. */
final class Entities implements Family {

	private static final List<String> PARTS = List.of(Parts.SHEET, Parts.TEXTS, Parts.WORKBOOK, Parts.STYLES, Parts.TYPES, Parts.RELATIONS, Parts.WORKBOOK_RELATIONS);
	private static final int GENERATIONS = 12;

	@Override
	public int weight() {
		return 40;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines lines = Lines.right(dice.between(1, 9));
		Parts parts = Sheet.parts(lines, dice.percent(50));
		String part = dice.of(PARTS);
		parts.change(part, xml -> xml.replaceFirst("\\?>", "?>" + doctype(dice)).replaceFirst(">职工1<", ">&e;<").replaceFirst("<v>5000</v>", "<v>&e;</v>"));
		if (dice.percent(20)) {
			parts.encode(part, StandardCharsets.UTF_16BE);
		}
		// a part that the program does not need may have a document type that is never looked at
		return new Input.Workbook(parts.write(file), part.equals(Parts.SHEET) ? new Expectation.Refusal() : lines.expected(true));
	}

	private static String doctype(Dice dice) {
		return switch (dice.below(4)) {
			case 0 -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + dice.of("file:///etc/hostname", "file:///dev/zero", "http://127.0.0.1:1/", "jar:file:///x!/y") + "\">]>";
			case 1 -> "<!DOCTYPE x SYSTEM \"file:///etc/hostname\" [<!ENTITY e \"5000\">]>";
			case 2 -> "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/hostname\">%p;<!ENTITY e \"5000\">]>";
			default -> laughs();
		};
	}

	private static String laughs() {
		StringBuilder all = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"哈哈哈哈哈哈哈哈哈哈\">");
		for (int i = 1; i < GENERATIONS; i++) {
			all.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
		}
		return all.append("<!ENTITY e \"&e").append(GENERATIONS - 1).append(";\">]>").toString();
	}
}
