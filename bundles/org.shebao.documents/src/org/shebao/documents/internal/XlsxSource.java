package org.shebao.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.shebao.documents.Cell;
import org.shebao.documents.SheetInfo;
import org.shebao.documents.SheetRow;

/** An .xlsx workbook. Its parser resolves no external entities and knows no document types. */
final class XlsxSource implements WorkbookSource {

	private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
	private static final Cell EMPTY = new Cell.Empty();

	private final ReadableWorkbook workbook;

	XlsxSource(Path file) throws IOException {
		// from a stream: the library then keeps the packed bytes in memory and no file open, which would lock it on Windows
		try (InputStream in = Files.newInputStream(file)) {
			workbook = new ReadableWorkbook(in, OPTIONS);
		}
	}

	@Override
	public List<SheetInfo> sheets() {
		return workbook.getSheets().map(s -> new SheetInfo(s.getIndex(), s.getName(), s.getVisibility() != SheetVisibility.VISIBLE)).toList();
	}

	@Override
	public Stream<SheetRow> rows(int index) throws IOException {
		Sheet sheet = workbook.getSheet(index).orElseThrow();
		return sheet.openStream().map(this::row);
	}

	private SheetRow row(Row row) {
		List<Cell> cells = new ArrayList<>(row.getCellCount());
		for (org.dhatim.fastexcel.reader.Cell cell : row) {
			cells.add(cell == null ? EMPTY : content(cell));
		}
		return new SheetRow(row.getRowNum(), cells, row.isHidden());
	}

	private Cell content(org.dhatim.fastexcel.reader.Cell cell) {
		boolean formula = cell.getType() == CellType.FORMULA;
		return switch (cell.getValue()) {
			case null -> withoutValue(cell.getType(), cell.getRawValue());
			case String text when cell.getType() == CellType.ERROR || formula && CellContent.isErrorCode(text) -> new Cell.Error(text);
			case String text -> CellContent.text(EscapedText.decoded(text));
			case Boolean truth -> new Cell.Bool(truth);
			case BigDecimal number -> CellContent.number(number, cell.getRawValue(), formatIndex(cell), cell.getDataFormatString(), workbook.isDate1904());
			default -> throw new IllegalStateException("unexpected cell value of " + cell.getValue().getClass());
		};
	}

	private static Cell withoutValue(CellType type, String raw) {
		return switch (type) {
			case ERROR -> new Cell.Error(String.valueOf(raw));
			case FORMULA -> raw == null ? new Cell.Uncomputed() : EMPTY;
			default -> EMPTY;
		};
	}

	private static int formatIndex(org.dhatim.fastexcel.reader.Cell cell) {
		Integer index = cell.getDataFormatId();
		return index == null ? 0 : index;
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
