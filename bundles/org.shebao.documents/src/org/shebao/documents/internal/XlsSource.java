package org.shebao.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.shebao.documents.SheetInfo;
import org.shebao.documents.SheetRow;

/** An .xls workbook (BIFF8), read record by record. */
final class XlsSource implements WorkbookSource {

	private static final String WORKBOOK = "Workbook";
	private static final String ENCRYPTED = "EncryptedPackage";

	private final POIFSFileSystem files;
	private final XlsGlobals globals;

	XlsSource(Path file, ReadingFaults faults) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			files = new POIFSFileSystem(in);
		}
		if (files.getRoot().hasEntry(ENCRYPTED)) {
			throw new EncryptedDocumentException("an encrypted .xlsx");
		}
		if (!files.getRoot().hasEntry(WORKBOOK)) {
			throw faults.refusal("file.notWorkbook");
		}
		try (DocumentInputStream records = files.createDocumentInputStream(WORKBOOK)) {
			XlsTextCheck.check(records, faults);
		}
		globals = XlsGlobals.read(records());
	}

	private RecordFactoryInputStream records() throws IOException {
		return new RecordFactoryInputStream(files.createDocumentInputStream(WORKBOOK), false);
	}

	@Override
	public List<SheetInfo> sheets() {
		List<BoundSheetRecord> sheets = globals.sheets();
		return IntStream.range(0, sheets.size()).mapToObj(i -> new SheetInfo(i, sheets.get(i).getSheetname(), isHidden(sheets.get(i)))).toList();
	}

	private static boolean isHidden(BoundSheetRecord sheet) {
		return sheet.isHidden() || sheet.isVeryHidden();
	}

	@Override
	public Stream<SheetRow> rows(int sheet) throws IOException {
		return LimitedRows.inOrder(new XlsRows(records(), globals, sheet));
	}

	@Override
	public void close() throws IOException {
		files.close();
	}
}
