package org.shebao.documents.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.shebao.documents.ReadingLimits;
import org.shebao.documents.SheetInfo;
import org.shebao.documents.SheetRow;

/** A workbook of either format. */
public sealed interface WorkbookSource extends Closeable permits XlsxSource, XlsSource {

	/** Bytes that tell the two formats apart. */
	int SIGNATURE_BYTES = 8;

	/** Opens a file by its content. */
	static WorkbookSource open(Path file, ReadingLimits limits, ReadingFaults faults) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "a folder");
		}
		if (Files.size(file) > limits.fileBytes()) {
			throw faults.refusal("file.tooLarge");
		}
		byte[] signature = signature(file);
		if (ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(signature, 4))) {
			new ArchiveCheck(limits, faults).check(file);
			return new XlsxSource(file);
		}
		if (ReadableWorkbook.isOLE2Header(signature)) {
			return new XlsSource(file, faults);
		}
		throw faults.refusal("file.notWorkbook");
	}

	private static byte[] signature(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.copyOf(in.readNBytes(SIGNATURE_BYTES), SIGNATURE_BYTES);
		}
	}

	List<SheetInfo> sheets();

	/** All rows of a sheet, empty ones possibly included. To be closed. */
	Stream<SheetRow> rows(int sheet) throws IOException;
}
