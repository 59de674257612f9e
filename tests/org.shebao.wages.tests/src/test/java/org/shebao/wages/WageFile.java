package org.shebao.wages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shebao.wages.scripted.Workplace;

/** An F-WAGE file as users edit it (DOMAIN §6.1): three rows of head, then people. */
public final class WageFile {

	private final String taxpayerId;
	private final List<String> columns;
	private final List<List<Object>> rows = new ArrayList<>();

	private WageFile(String taxpayerId, List<String> columns) {
		this.taxpayerId = taxpayerId;
		this.columns = columns;
	}

	public static WageFile byPerson(String taxpayerId) {
		return new WageFile(taxpayerId, List.of("000|缴费工资"));
	}

	public static WageFile byInsurance(String... columns) {
		return new WageFile(Workplace.TAXPAYER, List.of(columns));
	}

	/** Adds a row; a wage that is no text becomes a numeric cell, as does a certificate number. */
	public WageFile row(String name, Object certificate, Object... wages) {
		List<Object> cells = new ArrayList<>(List.of(name, "201", certificate, ""));
		cells.addAll(List.of(wages));
		rows.add(cells);
		return this;
	}

	public Path write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = book.newWorksheet("缴费工资申报数据");
			sheet.value(0, 0, "单位社保费缴费工资年度申报");
			sheet.value(1, 0, "*缴费人识别号：");
			sheet.value(1, 1, taxpayerId);
			List<String> person = List.of("*姓名", "*身份证件类型代码", "*身份证件号码", "分组");
			for (int column = 0; column < person.size(); column++) {
				sheet.value(2, column, person.get(column));
			}
			for (int column = 0; column < columns.size(); column++) {
				sheet.value(1, person.size() + column, columns.get(column));
				sheet.value(2, person.size() + column, "缴费工资");
			}
			for (int row = 0; row < rows.size(); row++) {
				fill(sheet, 3 + row, rows.get(row));
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return file;
	}

	private static void fill(Worksheet sheet, int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				sheet.value(row, column, number);
			} else if (!cells.get(column).equals("")) {
				sheet.value(row, column, cells.get(column).toString());
			}
		}
	}
}
