package org.shebao.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** 参保职工列表 as a person fills it in: opened, edited cell by cell and saved under another name (F-WAGE, DOMAIN §6.1). */
final class FilledTemplate {

	static final int NAME = 0;
	static final int CERTIFICATE = 2;
	static final int WAGE = 4;
	private static final int HEAD = 1;
	private static final int FIRST = 3;

	private FilledTemplate() {
	}

	/** Changes a sheet. */
	@FunctionalInterface
	interface Edit {
		void apply(Sheet sheet);
	}

	/** Opens a template, edits it and saves it under another name. */
	static Path edited(Path template, Path filled, Edit edit) {
		try (InputStream in = Files.newInputStream(template); Workbook workbook = WorkbookFactory.create(in)) {
			edit.apply(workbook.getSheetAt(0));
			try (OutputStream out = Files.newOutputStream(filled)) {
				workbook.write(out);
			}
			return filled;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Fills in the wages from the first person on, as numbers. */
	static Path filled(Path template, Path filled, List<String> wages) {
		return edited(template, filled, sheet -> {
			for (int i = 0; i < wages.size(); i++) {
				wage(sheet, i).setCellValue(Double.parseDouble(wages.get(i)));
			}
		});
	}

	/** The wage cell of a person, counted from 0. */
	static Cell wage(Sheet sheet, int person) {
		return row(sheet, person).getCell(WAGE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	/** Puts a text in place of what a cell holds; POI alone would leave the old text of the workbook's inline cells standing. */
	static void text(Cell cell, String text) {
		cell.setBlank();
		cell.setCellValue(text);
	}

	/** The row of a person, counted from 0. */
	static Row row(Sheet sheet, int person) {
		return sheet.getRow(FIRST + person);
	}

	/** The row with the employer's id. */
	static Row head(Sheet sheet) {
		return sheet.getRow(HEAD);
	}
}
