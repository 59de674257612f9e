package org.shebao.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sound archives whose parts are damaged: bytes, elements, attributes and numbers of the XML. */
final class DamagedParts implements Family {

	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>");
	private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
	private static final Pattern CONTENT = Pattern.compile(">[^<>]+<");
	private static final String[] EXTREMES = { "0", "-1", "65536", "1048577", "2147483647", "2147483648", "4294967295", "9223372036854775807", "99999999999999999999", "1E400", "NaN", "" };

	private final Originals originals;

	DamagedParts(Originals originals) {
		this.originals = originals;
	}

	@Override
	public int weight() {
		return 250;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Parts parts = Parts.of(originals.xlsx(dice));
		String part = dice.percent(50) ? sheet(parts) : dice.of(parts.names());
		for (int changes = dice.between(1, 3); changes > 0 && parts.names().contains(part); changes--) {
			damage(parts, part, dice);
		}
		return new Input.Workbook(parts.write(file), new Expectation.Anything());
	}

	private static String sheet(Parts parts) {
		return parts.names().stream().filter(name -> name.matches("xl/worksheets/sheet\\d*1.xml")).findFirst().orElseThrow();
	}

	private static void damage(Parts parts, String part, Dice dice) {
		switch (dice.below(7)) {
			case 0 -> parts.put(part, DamagedBytes.damaged(parts.bytes(part), dice));
			case 1 -> parts.change(part, xml -> replaced(xml, NUMBER, dice.of(EXTREMES), dice));
			case 2 -> parts.change(part, xml -> replaced(xml, ELEMENT, "", dice));
			case 3 -> parts.change(part, xml -> replaced(xml, ELEMENT, some(xml, ELEMENT, dice), dice));
			case 4 -> parts.change(part, xml -> replaced(xml, ATTRIBUTE, dice.of("", " r=\"ZZZ9\"", " t=\"d\"", " t=\"str\"", " t=\"s\"", " s=\"9999\"", " hidden=\"2\""), dice));
			case 5 -> parts.change(part, xml -> replaced(xml, CONTENT, '>' + dice.of("", " ", "#N/A", "<!--x-->1", "&lt;", "<![CDATA[1]]>", Sheet.escaped(Words.any(dice))) + '<', dice));
			default -> parts.remove(part).put(dice.of(part, part.toUpperCase(java.util.Locale.ROOT), "x/" + part), new byte[dice.below(2) * 100]);
		}
	}

	/** The text with one place that a pattern finds replaced. */
	private static String replaced(String xml, Pattern pattern, String by, Dice dice) {
		List<MatchResult> found = pattern.matcher(xml).results().toList();
		if (found.isEmpty()) {
			return xml;
		}
		MatchResult place = dice.of(found);
		return xml.substring(0, place.start()) + by + xml.substring(place.end());
	}

	private static String some(String xml, Pattern pattern, Dice dice) {
		List<MatchResult> found = pattern.matcher(xml).results().toList();
		return found.isEmpty() ? "" : dice.of(found).group();
	}
}
