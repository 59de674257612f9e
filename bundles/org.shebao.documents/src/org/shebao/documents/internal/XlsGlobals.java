package org.shebao.documents.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.shebao.documents.Cell;

/** What all sheets of an .xls workbook share: their list, the texts, the formats, the date system. */
final class XlsGlobals {

	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(ignored -> {
	});
	private final List<BoundSheetRecord> sheets = new ArrayList<>();
	private SSTRecord texts = new SSTRecord();
	private boolean date1904;

	private XlsGlobals() {
	}

	/** Reads up to the end of the workbook's own records. */
	static XlsGlobals read(RecordFactoryInputStream records) {
		XlsGlobals globals = new XlsGlobals();
		for (Record next = records.nextRecord(); next != null && !(next instanceof EOFRecord); next = records.nextRecord()) {
			globals.take(next);
		}
		return globals;
	}

	private void take(Record next) {
		formats.processRecord(next);
		switch (next) {
			case BoundSheetRecord sheet -> sheets.add(sheet);
			case SSTRecord table -> texts = table;
			case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
			default -> {
				// nothing of the other records is needed
			}
		}
	}

	/** The sheets in the order of their records. */
	List<BoundSheetRecord> sheets() {
		return sheets;
	}

	/** The place of a sheet's records among those of all sheets. */
	int place(int sheet) {
		return List.of(BoundSheetRecord.orderByBofPosition(sheets)).indexOf(sheets.get(sheet));
	}

	Cell text(int index) {
		return CellContent.text(texts.getString(index).getString());
	}

	Cell number(CellValueRecordInterface cell, double value) {
		String raw = Double.toString(value);
		return CellContent.number(new BigDecimal(raw), raw, formats.getFormatIndex(cell), formats.getFormatString(cell), date1904);
	}
}
