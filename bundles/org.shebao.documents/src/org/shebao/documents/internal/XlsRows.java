package org.shebao.documents.internal;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.shebao.documents.Cell;
import org.shebao.documents.SheetRow;

/** The rows of one sheet of an .xls workbook. */
final class XlsRows implements Iterator<SheetRow> {

	private static final Cell EMPTY = new Cell.Empty();

	private final RecordFactoryInputStream records;
	private final XlsGlobals globals;
	private final BitSet hidden = new BitSet();
	private SortedMap<Integer, Cell> cells = new TreeMap<>();
	private int row = -1;
	private int depth = 1;
	private FormulaRecord awaitingText;
	private SheetRow next;

	XlsRows(RecordFactoryInputStream records, XlsGlobals globals, int sheet) {
		this.records = records;
		this.globals = globals;
		skipTo(globals.place(sheet));
	}

	/** Skips the workbook's own records and those of the sheets before; charts inside a sheet have nested records of their own. */
	private void skipTo(int place) {
		int nesting = 0;
		int seen = -2;
		while (seen < place) {
			switch (records.nextRecord()) {
				case null -> throw new IllegalStateException("the sheet's records are missing");
				case BOFRecord begin -> seen += nesting++ == 0 ? 1 : 0;
				case EOFRecord end -> nesting--;
				default -> {
					// a record of another sheet
				}
			}
		}
	}

	@Override
	public boolean hasNext() {
		while (next == null && depth > 0) {
			Record current = records.nextRecord();
			if (current == null) {
				throw new IllegalStateException("the sheet's records end too early");
			}
			take(current);
		}
		return next != null;
	}

	@Override
	public SheetRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		SheetRow result = next;
		next = null;
		return result;
	}

	private void take(Record current) {
		switch (current) {
			case BOFRecord begin -> depth++;
			case EOFRecord end -> {
				if (--depth == 0) {
					finishRow();
				}
			}
			case RowRecord height when height.getZeroHeight() -> hidden.set(height.getRowNumber());
			case StringRecord text when awaitingText != null -> {
				cells.put((int) awaitingText.getColumn(), CellContent.text(text.getString()));
				awaitingText = null;
			}
			case CellValueRecordInterface cell when depth == 1 -> {
				if (cell.getRow() != row) {
					finishRow();
					row = cell.getRow();
				}
				cells.put((int) cell.getColumn(), content(cell));
			}
			default -> {
				// formatting and drawings
			}
		}
	}

	private Cell content(CellValueRecordInterface cell) {
		return switch (cell) {
			case LabelSSTRecord text -> globals.text(text.getSSTIndex());
			case NumberRecord number -> globals.number(number, number.getValue());
			case BoolErrRecord value when value.isBoolean() -> new Cell.Bool(value.getBooleanValue());
			case BoolErrRecord value -> error(value.getErrorValue());
			case FormulaRecord formula -> cached(formula);
			case LabelRecord text -> CellContent.text(text.getValue());
			default -> EMPTY;
		};
	}

	private Cell cached(FormulaRecord formula) {
		if (formula.hasCachedResultString()) {
			awaitingText = formula;
			return EMPTY;
		}
		return switch (formula.getCachedResultTypeEnum()) {
			case CellType.BOOLEAN -> new Cell.Bool(formula.getCachedBooleanValue());
			case CellType.ERROR -> error((byte) formula.getCachedErrorValue());
			default -> globals.number(formula, formula.getValue());
		};
	}

	private static Cell error(byte code) {
		return new Cell.Error(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR");
	}

	private void finishRow() {
		if (!cells.isEmpty()) {
			SortedMap<Integer, Cell> row = cells;
			List<Cell> dense = IntStream.rangeClosed(0, row.lastKey()).mapToObj(column -> row.getOrDefault(column, EMPTY)).toList();
			next = new SheetRow(this.row + 1, dense, hidden.get(this.row));
			cells = new TreeMap<>();
		}
	}
}
