package org.shebao.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.shebao.input.Line.Fate;
import org.shebao.wages.scripted.Workplace;

/** The same rows in the old format. */
final class OldWorkbooks implements Family {

	private static final int LONGEST_TEXT = 32_767;

	@Override
	public int weight() {
		return 100;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Lines drawn = Lines.draw(dice);
		// a text longer than the format allows cannot be written; a formula always has a result there
		Lines lines = new Lines(drawn.all().stream().filter(line -> line.cells().stream().noneMatch(OldWorkbooks::cannotBeWritten)).toList());
		try (HSSFWorkbook book = new HSSFWorkbook()) {
			fill(book, lines);
			save(book, file);
		}
		return new Input.Workbook(file, lines.expected(false));
	}

	static void save(HSSFWorkbook book, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
	}

	static void fill(HSSFWorkbook book, Lines lines) {
		HSSFSheet sheet = book.createSheet("缴费工资申报数据");
		Value none = Value.NOTHING;
		add(sheet, Line.of(Fate.NO_ROW, text("单位社保费缴费工资年度申报")));
		add(sheet, Line.of(Fate.NO_ROW, text("*缴费人识别号："), text(Workplace.TAXPAYER), none, none, text("000|缴费工资")));
		add(sheet, Line.of(Fate.NO_ROW, text("*姓名"), text("*身份证件类型代码"), text("*身份证件号码"), text("分组"), text("缴费工资")));
		lines.all().forEach(line -> add(sheet, line));
	}

	private static Value text(String text) {
		return new Value.Text(text);
	}

	private static boolean cannotBeWritten(Value value) {
		return value instanceof Value.Text text && text.text().length() > LONGEST_TEXT || value instanceof Value.Formula formula && formula.result() == null;
	}

	private static void add(HSSFSheet sheet, Line line) {
		HSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		row.setZeroHeight(line.hidden());
		List<Value> cells = line.cells();
		for (int column = 0; column < cells.size(); column++) {
			if (!cells.get(column).equals(Value.NOTHING)) {
				set(row.createCell(column), cells.get(column));
			}
		}
	}

	private static void set(HSSFCell cell, Value value) {
		switch (value) {
			case Value.Text text -> cell.setCellValue(text.text());
			case Value.Number number -> cell.setCellValue(Double.parseDouble(number.raw()));
			case Value.Day day -> {
				HSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
				style.setDataFormat((short) 14);
				cell.setCellStyle(style);
				cell.setCellValue(day.serial());
			}
			case Value.Truth truth -> cell.setCellValue(truth.value());
			case Value.Fault fault -> cell.setCellErrorValue(FormulaError.forString(fault.code()).getCode());
			case Value.Formula formula -> {
				cell.setCellFormula(formula.formula());
				cell.setCellValue(Double.parseDouble(formula.result()));
			}
			case Value.Nothing nothing -> throw new IllegalArgumentException("nothing is no cell");
		}
	}
}
