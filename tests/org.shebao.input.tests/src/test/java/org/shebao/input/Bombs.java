package org.shebao.input;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that need much memory or time if they are read without care. */
final class Bombs implements Family {

	/** A piece of XML repeated inside a part between what comes before and after it. */
	private record Bomb(String part, String before, String piece, String after) {
	}

	private static final String SHEET = "<worksheet xmlns=\"" + Sheet.MAIN + "\"><sheetData>";
	private static final String SHEET_END = "</sheetData></worksheet>";
	private static final List<Bomb> BOMBS = List.of(
			new Bomb("xl/media/image1.png", "", "\0", ""),
			new Bomb("docProps/app.xml", "<Properties>", " ", "</Properties>"),
			new Bomb(Parts.TEXTS, "<sst xmlns=\"" + Sheet.MAIN + "\">", "<si><t>#</t></si>", "</sst>"),
			new Bomb(Parts.TEXTS, "<sst xmlns=\"" + Sheet.MAIN + "\"><si><t>", "#文", "</t></si></sst>"),
			new Bomb(Parts.SHEET, SHEET, "<row><c t=\"inlineStr\"><is><t>#</t></is></c></row>", SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\">", "<c t=\"inlineStr\"><is><t>#</t></is></c>", "</row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"><c t=\"inlineStr\"><is><t>", "#文", "</t></is></c></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"><c t=\"inlineStr\"><is><t><![CDATA[", "#<", "]]></t></is></c></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"><c><v>", "1#", "</v></c></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"><c r=\"", "A#", "1\"/></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"", " a#=\"1\"", "></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET, "<a#>", SHEET_END),
			new Bomb(Parts.SHEET, SHEET, "<a#/>", SHEET_END),
			new Bomb(Parts.SHEET, SHEET, "<!-- # -->", SHEET_END),
			new Bomb(Parts.SHEET, SHEET + "<row r=\"1\"><c r=\"A1\"><f>", "#+", "</f><v>1</v></c></row>" + SHEET_END),
			new Bomb(Parts.SHEET, SHEET, "<row r=\"1\"><c r=\"XFD1\"/></row>", SHEET_END),
			new Bomb(Parts.STYLES, "<styleSheet xmlns=\"" + Sheet.MAIN + "\"><cellXfs>", "<xf numFmtId=\"#\"/>", "</cellXfs></styleSheet>"),
			new Bomb(Parts.STYLES, "<styleSheet xmlns=\"" + Sheet.MAIN + "\"><numFmts>", "<numFmt numFmtId=\"#\" formatCode=\"0#\"/>", "</numFmts></styleSheet>"),
			new Bomb(Parts.WORKBOOK, "<workbook xmlns=\"" + Sheet.MAIN + "\" xmlns:r=\"" + Sheet.DOCUMENT + "\"><sheets>", "<sheet name=\"#\" sheetId=\"1\" r:id=\"rId1\"/>", "</sheets></workbook>"),
			new Bomb(Parts.WORKBOOK_RELATIONS, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">", Sheet.relation(7, "image", "i#"), "</Relationships>"),
			new Bomb(Parts.TYPES, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">", "<Default Extension=\"#\" ContentType=\"application/x\"/>", "</Types>"));
	private static final List<Integer> SIZES = List.of(1 << 20, 8 << 20, 40 << 20, 250 << 20, 300 << 20);

	@Override
	public int weight() {
		return 4;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		return new Input.Workbook(write(dice.of(BOMBS), dice.of(SIZES), dice.percent(60), file), new Expectation.Anything());
	}

	/** Writes a bomb of some bytes; numbered pieces differ from each other and are harder to pack. */
	private static Path write(Bomb bomb, int size, boolean numbered, Path file) throws IOException {
		Parts parts = Sheet.parts(Lines.right(3), false);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : parts.names()) {
				if (!name.equals(bomb.part())) {
					zip.putNextEntry(new ZipEntry(name));
					zip.write(parts.bytes(name));
				}
			}
			zip.putNextEntry(new ZipEntry(bomb.part()));
			Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
			xml.write(bomb.before());
			for (int written = 0, n = 0; written < size; n++) {
				String piece = bomb.piece().replace("#", numbered ? Integer.toString(n * 7919, 36).replace('-', 'z') : "");
				xml.write(piece);
				written += piece.length();
			}
			xml.write(bomb.after());
			xml.flush();
		}
		return file;
	}
}
