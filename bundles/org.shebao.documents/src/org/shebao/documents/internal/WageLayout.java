package org.shebao.documents.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.shebao.documents.SheetWriter;
import org.shebao.documents.SheetWriter.Column;
import org.shebao.documents.SheetWriter.ColumnFormat;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;

/** The fixed parts of the official F-WAGE sheet (DOMAIN §6.1). They are part of the file format and not translated. */
public final class WageLayout {

	public static final String SHEET = "缴费工资申报数据";
	public static final String TAXPAYER_LABEL = "缴费人识别号";
	public static final String NAME = "姓名";
	public static final String TYPE = "身份证件类型代码";
	public static final String NUMBER = "身份证件号码";
	public static final String GROUP = "分组";
	public static final String WAGE = "缴费工资";

	/** Title, taxpayer id with the insurance types, headings. */
	public static final int HEADER_ROWS = 3;
	/** The columns before the first wage. */
	public static final int PERSON_COLUMNS = 4;

	private static final String TITLE = "单位社保费缴费工资年度申报";
	private static final String NOTES_SHEET = "填表说明";
	private static final int WAGE_WIDTH = 28;
	private static final List<Integer> PERSON_WIDTHS = List.of(18, 20, 24, 24);
	private static final List<String> NOTES = List.of("按照该模板标准将员工工资信息编辑好，将该模板导入系统后即可申报。",
			"填写表格时请勿修改表格内容，包括员工的姓名，身份证以及纳税人识别号，否则可能申报可能不成功。", "缴费工资为大于0且最多两位小数的金额；留空表示不修改，不等于0。", "身份证件号码请保持文本格式。",
			"导入完毕后，还需进行缴费工资申报。");
	private static final int NOTES_WIDTH = 100;

	private WageLayout() {
	}

	/** Begins the sheet and writes its three header rows; further columns are put to the right of the wages. */
	public static SheetWriter.Sheet begin(SheetWriter writer, WageHeader header, List<String> furtherHeadings, List<Integer> furtherWidths) throws IOException {
		List<Column> columns = new ArrayList<>();
		PERSON_WIDTHS.forEach(width -> columns.add(new Column(width, ColumnFormat.TEXT)));
		header.columns().forEach(wage -> columns.add(new Column(WAGE_WIDTH, ColumnFormat.GENERAL)));
		furtherWidths.forEach(width -> columns.add(new Column(width, ColumnFormat.TEXT)));
		SheetWriter.Sheet sheet = writer.sheet(SHEET, columns, HEADER_ROWS);
		sheet.title(0, PERSON_COLUMNS - 1, TITLE);
		sheet.endRow();
		sheet.text(0, '*' + TAXPAYER_LABEL + '：');
		sheet.mergedText(1, PERSON_COLUMNS - 1, header.taxpayerId());
		headings(sheet, PERSON_COLUMNS, header.columns().stream().map(WageColumn::heading).toList());
		sheet.endRow();
		headings(sheet, 0, List.of('*' + NAME, '*' + TYPE, '*' + NUMBER, GROUP));
		headings(sheet, PERSON_COLUMNS, header.columns().stream().map(wage -> WAGE).toList());
		headings(sheet, PERSON_COLUMNS + header.columns().size(), furtherHeadings);
		sheet.endRow();
		return sheet;
	}

	/** Writes the sheet of notes. */
	public static void notes(SheetWriter writer) throws IOException {
		SheetWriter.Sheet sheet = writer.sheet(NOTES_SHEET, List.of(new Column(NOTES_WIDTH, ColumnFormat.TEXT)), 0);
		sheet.heading(0, NOTES_SHEET);
		sheet.endRow();
		for (String note : NOTES) {
			sheet.wrappedText(0, note);
			sheet.endRow();
		}
	}

	private static void headings(SheetWriter.Sheet sheet, int firstColumn, List<String> headings) {
		for (int i = 0; i < headings.size(); i++) {
			sheet.heading(firstColumn + i, headings.get(i));
		}
	}
}
