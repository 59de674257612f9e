package org.shebao.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Sound but unusual ways to write the same rows. They may be refused, but no row may be lost. */
final class StructureTricks implements Family {

	private static final int HEAD = 3;
	private static final Pattern ROW = Pattern.compile("<row\\b.*?</row>", Pattern.DOTALL);
	private static final Pattern TEXT = Pattern.compile("<t [^>]*>([^<]*)</t>");

	/** A way to write a file. */
	private interface Trick {
		void on(Parts parts, Dice dice);
	}

	private static final List<Trick> TRICKS = List.of(
			sheet(" r=\"[A-Z]+\\d+\"", ""), sheet("<row r=\"\\d+\"", "<row"), sheet("<dimension[^>]*>", ""), sheet("<dimension[^>]*>", "<dimension ref=\"A1\"/>"),
			sheet("<row ", "<row spans=\"1:1\" "), sheet("<row ", "\n\t<!-- x --><?y z?><row "), sheet("<v>(\\d+)</v>", "<v><![CDATA[$1]]></v>"), sheet("<v>(\\d+)</v>", "<v>$1<!-- 1 --></v>"),
			sheet("<v>(\\d)", "<v>&#x30;$1"), sheet("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"E4:E9\"/></mergeCells>"),
			sheet("</sheetData>", "</sheetData><autoFilter ref=\"A3:E9\"/><hyperlinks/>"), sheet("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\"/></row></sheetData>"),
			sheet("<(/?)(worksheet|sheetData|row|c|v|is|t|f|dimension)\\b", "<$1x:$2"), sheet("hidden=\"1\"", "hidden=\"true\""),
			(parts, dice) -> parts.change(Parts.SHEET, StructureTricks::withPrefix),
			(parts, dice) -> parts.change(Parts.SHEET, xml -> shuffled(xml, dice)),
			(parts, dice) -> parts.change(Parts.SHEET, xml -> TEXT.matcher(xml).replaceAll("<r><rPr><b/></rPr><t xml:space=\"preserve\">$1</t></r><r><t></t></r>")),
			(parts, dice) -> parts.change(Parts.SHEET, xml -> TEXT.matcher(xml).replaceAll("$0<rPh sb=\"0\" eb=\"1\"><t>zhigong</t></rPh><phoneticPr fontId=\"1\"/>")),
			(parts, dice) -> parts.change(Parts.TEXTS, xml -> TEXT.matcher(xml).replaceAll("<r><t xml:space=\"preserve\">$1</t></r><r><rPr/><t></t></r>")),
			(parts, dice) -> parts.change(Parts.TEXTS, xml -> TEXT.matcher(xml).replaceAll("$0<rPh sb=\"0\" eb=\"1\"><t>zhigong</t></rPh><phoneticPr fontId=\"1\"/>")),
			(parts, dice) -> parts.change(Parts.TEXTS, xml -> xml.replaceFirst("count=\"\\d+\" uniqueCount=\"\\d+\"", dice.of("", "count=\"1\" uniqueCount=\"1\"", "uniqueCount=\"2000000000\""))),
			(parts, dice) -> parts.encode(dice.of(Parts.SHEET, Parts.TEXTS, Parts.WORKBOOK), dice.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)),
			(parts, dice) -> parts.change(dice.of(Parts.SHEET, Parts.TEXTS, Parts.WORKBOOK), xml -> '\uFEFF' + xml),
			(parts, dice) -> parts.change(Parts.WORKBOOK, xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")),
			(parts, dice) -> parts.change(Parts.WORKBOOK, xml -> xml.replace("name=\"缴费工资申报数据\"", "name=\"" + Sheet.escaped(Words.control(dice)).replace("\"", "") + "1\"")),
			(parts, dice) -> parts.change(Parts.WORKBOOK, xml -> xml.replace(" sheetId", " state=\"" + dice.of("hidden", "veryHidden") + "\" sheetId")),
			(parts, dice) -> parts.change(Parts.WORKBOOK_RELATIONS, xml -> xml.replace("Target=\"", "Target=\"" + dice.of("/xl/", "./", "../xl/"))),
			(parts, dice) -> otherSheet(parts, dice),
			(parts, dice) -> List.of(Parts.TYPES, Parts.RELATIONS, Parts.WORKBOOK, Parts.WORKBOOK_RELATIONS, Parts.SHEET, Parts.STYLES, Parts.TEXTS)
					.forEach(part -> parts.change(part, StructureTricks::strict)));

	@Override
	public int weight() {
		return 150;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines lines = Lines.draw(dice);
		Parts parts = Sheet.parts(lines, dice.percent(50));
		for (int tricks = dice.between(1, 2); tricks > 0; tricks--) {
			dice.of(TRICKS).on(parts, dice);
		}
		List<String> names = parts.names();
		if (dice.percent(20)) {
			Collections.shuffle(names, dice.random());
		}
		if (dice.percent(5)) {
			names.add(dice.of(names));
		}
		parts.write(file, names, dice.of(ZipEntry.DEFLATED, ZipEntry.STORED));
		surround(file, dice);
		return new Input.Workbook(file, lines.expected(true));
	}

	private static Trick sheet(String pattern, String replacement) {
		return (parts, dice) -> parts.change(Parts.SHEET, xml -> xml.replaceAll(pattern, replacement));
	}

	private static String withPrefix(String xml) {
		return xml.replaceAll("<(/?)(\\w)", "<$1x:$2").replace("xmlns=", "xmlns:x=");
	}

	private static String strict(String xml) {
		return xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
				.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
	}

	/** The rows below the head in another order. */
	private static String shuffled(String xml, Dice dice) {
		List<String> rows = new ArrayList<>(ROW.matcher(xml).results().map(MatchResult::group).toList());
		if (rows.size() < HEAD) {
			// another trick has given the rows a prefix
			return xml;
		}
		Collections.shuffle(rows.subList(HEAD, rows.size()), dice.random());
		int begin = xml.indexOf("<row");
		return xml.substring(0, begin) + String.join("", rows) + xml.substring(xml.indexOf("</sheetData>"));
	}

	/** A further sheet before the one with the wages. */
	private static void otherSheet(Parts parts, Dice dice) {
		String state = dice.of("", "state=\"hidden\" ");
		parts.put("xl/worksheets/sheet2.xml", Sheet.PROLOGUE + "<worksheet xmlns=\"" + Sheet.MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>")
				.change(Parts.TYPES, xml -> xml.replaceFirst("<Override PartName=\"/xl/worksheets/sheet1.xml\"", "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>$0"))
				.change(Parts.WORKBOOK_RELATIONS, xml -> xml.replace("</Relationships>", Sheet.relation(9, "worksheet", "worksheets/sheet2.xml") + "</Relationships>"))
				.change(Parts.WORKBOOK, xml -> xml.replace("<sheets>", "<sheets><sheet name=\"说明\" " + state + "sheetId=\"9\" r:id=\"rId9\"/>"));
	}

	/** Bytes before and after the archive, as mail programs and self-extracting archives add them. */
	private static void surround(Path file, Dice dice) throws IOException {
		if (dice.percent(10)) {
			byte[] archive = Files.readAllBytes(file);
			byte[] noise = new byte[dice.between(1, 200)];
			boolean before = dice.percent(50);
			Files.write(file, before ? noise : archive);
			Files.write(file, before ? archive : noise, java.nio.file.StandardOpenOption.APPEND);
		}
	}
}
