package org.shebao.cli.internal.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageRow;
import org.shebao.documents.WageWorkbookReader;
import org.shebao.documents.WageWorkbookWriter;

/**
 * A wage workbook: written against the bare fastexcel writer, read against the bare StAX scan of its sheet.
 *
 * @param rows how many persons
 */
record WorkbookBenchmark(int rows) {

	/** More rows are refused in a file (DOMAIN §6.1). */
	static final int MAX_ROWS = 100_000;

	private static final WageHeader HEADER = WageHeader.byPerson("91520103MA6DLQ1K5Q");
	private static final Map<WageColumn, Money> WAGE = Map.of(WageColumn.WHOLE_PERSON, Money.parse("5000.00"));
	private static final int HEAD_ROWS = 3;

	List<Ratio> run() {
		try {
			Path file = Files.createTempFile("bench", ".xlsx");
			try {
				return List.of(Ratio.measure("write", rows, () -> write(file), () -> bareWrite(file.resolveSibling(file.getFileName() + ".bare"))),
						Ratio.measure("read", rows, () -> read(file), () -> bareRead(file)));
			} finally {
				Files.deleteIfExists(file);
				Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".bare"));
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private long write(Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			new WageWorkbookWriter().write(out, HEADER, IntStream.range(0, rows).mapToObj(row -> new WageLine(name(row), "201", number(row), "", WAGE)), Progress.NONE);
		}
		return rows;
	}

	private long bareWrite(Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); Workbook workbook = new Workbook(out, "bench", "01.0000")) {
			Worksheet sheet = workbook.newWorksheet("1");
			for (int row = 0; row < rows; row++) {
				sheet.inlineString(row, 0, name(row));
				sheet.inlineString(row, 1, "201");
				sheet.inlineString(row, 2, number(row));
				sheet.value(row, 4, 5000);
				if (row % 500 == 499) {
					sheet.flush();
				}
			}
		}
		return rows;
	}

	private long read(Path file) throws IOException {
		try (WageWorkbookReader reader = WageWorkbookReader.open(file); Stream<WageRow> lines = reader.rows(Progress.NONE)) {
			return lines.filter(line -> line.wage(WageColumn.WHOLE_PERSON).isPresent()).count();
		}
	}

	private static long bareRead(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
			XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
			long found = 0;
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
					found++;
				}
			}
			return found - HEAD_ROWS;
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}

	private static String name(int row) {
		return "职工" + row;
	}

	private static String number(int row) {
		return "5201021990%08d".formatted(row);
	}
}
