package org.shebao.documents.internal;

import java.io.IOException;

import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** Whether an .xls workbook has no more shared texts than can be kept. The reading library keeps all of them. */
final class XlsTextCheck {

	/** Seven different ones in each of the 65,536 rows of a sheet. */
	private static final int MOST_TEXTS = 500_000;
	private static final int TABLE_OF_TEXTS = 0x00FC;
	private static final int ENCRYPTION = 0x002F;
	private static final int HEADER_BYTES = 4;
	private static final int COUNT_BYTES = 8;

	private XlsTextCheck() {
	}

	/** Looks at the records up to the table of texts; what is encrypted is left to the library to refuse. */
	static void check(DocumentInputStream records, ReadingFaults faults) throws IOException {
		while (records.available() >= HEADER_BYTES) {
			int type = records.readUShort();
			int length = records.readUShort();
			if (type == ENCRYPTION) {
				return;
			}
			if (type == TABLE_OF_TEXTS && length >= COUNT_BYTES && records.available() >= COUNT_BYTES) {
				// the texts of all cells, then the different ones
				records.readInt();
				int different = records.readInt();
				if (different < 0 || different > MOST_TEXTS) {
					throw faults.refusal("file.bomb");
				}
				length -= COUNT_BYTES;
			}
			records.skipNBytes(Math.min(length, records.available()));
		}
	}
}
