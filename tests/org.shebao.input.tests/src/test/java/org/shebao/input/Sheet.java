package org.shebao.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.wages.scripted.Workplace;

/** Writes a wage sheet by hand, so that every character of it can be chosen. */
final class Sheet {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	private static final List<List<String>> HEAD = List.of(List.of("单位社保费缴费工资年度申报"), List.of("*缴费人识别号：", Workplace.TAXPAYER, "", "", "000|缴费工资"),
			List.of("*姓名", "*身份证件类型代码", "*身份证件号码", "分组", "缴费工资"));

	private final boolean inline;
	private final StringBuilder rows = new StringBuilder();
	private final Map<String, Integer> texts = new LinkedHashMap<>();
	private int row;

	private Sheet(boolean inline) {
		this.inline = inline;
	}

	/** The parts of a file with some lines; texts stand in the cells or are shared. */
	static Parts parts(Lines lines, boolean inline) {
		Sheet sheet = new Sheet(inline);
		HEAD.forEach(texts -> sheet.add(texts.stream().map(text -> text.isEmpty() ? Value.NOTHING : new Value.Text(text)).toList(), false));
		lines.all().forEach(line -> sheet.add(line.cells(), line.hidden()));
		return sheet.parts();
	}

	private Parts parts() {
		return new Parts().put(Parts.TYPES, PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override(Parts.WORKBOOK, "sheet.main") + override(Parts.SHEET, "worksheet")
				+ override(Parts.STYLES, "styles") + override(Parts.TEXTS, "sharedStrings") + "</Types>")
				.put(Parts.RELATIONS, PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>")
				.put(Parts.WORKBOOK, PROLOGUE + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets><sheet name=\"缴费工资申报数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
				.put(Parts.WORKBOOK_RELATIONS, PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation(1, "worksheet", "worksheets/sheet1.xml")
						+ relation(2, "styles", "styles.xml") + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>")
				.put(Parts.STYLES, PROLOGUE + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"49\"/><xf numFmtId=\"14\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>")
				.put(Parts.TEXTS, sharedTexts())
				.put(Parts.SHEET, PROLOGUE + "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:E" + row + "\"/><sheetData>" + rows + "</sheetData></worksheet>");
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
	}

	static String relation(int id, String type, String target) {
		return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + '/' + type + "\" Target=\"" + target + "\"/>";
	}

	private String sharedTexts() {
		StringBuilder all = new StringBuilder(PROLOGUE + "<sst xmlns=\"" + MAIN + "\" count=\"" + texts.size() + "\" uniqueCount=\"" + texts.size() + "\">");
		texts.keySet().forEach(text -> all.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>"));
		return all.append("</sst>").toString();
	}

	private void add(List<Value> cells, boolean hidden) {
		row++;
		rows.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
		for (int column = 0; column < cells.size(); column++) {
			rows.append("<c r=\"").append((char) ('A' + column)).append(row).append('"').append(content(cells.get(column))).append("</c>");
		}
		rows.append("</row>");
	}

	private String content(Value value) {
		return switch (value) {
			case Value.Text text when inline -> " s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text.text()) + "</t></is>";
			case Value.Text text -> " s=\"1\" t=\"s\"><v>" + shared(text.text()) + "</v>";
			case Value.Number number -> " s=\"3\"><v>" + number.raw() + "</v>";
			case Value.Day day -> " s=\"2\"><v>" + day.serial() + "</v>";
			case Value.Truth truth -> " t=\"b\"><v>" + (truth.value() ? 1 : 0) + "</v>";
			case Value.Fault fault -> " t=\"e\"><v>" + fault.code() + "</v>";
			case Value.Formula formula -> "><f>" + formula.formula() + "</f>" + (formula.result() == null ? "" : "<v>" + formula.result() + "</v>");
			case Value.Nothing nothing -> ">";
		};
	}

	private int shared(String text) {
		return texts.computeIfAbsent(text, added -> texts.size());
	}

	/** Text of an XML element; what XML cannot hold is written as spreadsheets do. */
	static String escaped(String text) {
		StringBuilder xml = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				default -> {
					if (c == '\t' || c == '\n' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
						xml.appendCodePoint(c);
					} else {
						xml.append("_x%04X_".formatted(c));
					}
				}
			}
		});
		return xml.toString();
	}
}
