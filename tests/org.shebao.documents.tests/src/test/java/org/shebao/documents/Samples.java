package org.shebao.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;

/** Files and rows that several tests use. */
final class Samples {

	static final String TAXPAYER = "91520103MA6DLQ1K5Q";
	static final WageColumn PENSION = WageColumn.of(InsuranceType.PENSION_ENTERPRISE);
	static final WageColumn UNEMPLOYMENT = WageColumn.of(InsuranceType.UNEMPLOYMENT);
	static final WageColumn INJURY = WageColumn.of(InsuranceType.WORK_INJURY);
	static final WageHeader BY_INSURANCE = new WageHeader(TAXPAYER, List.of(PENSION, UNEMPLOYMENT, INJURY));

	private Samples() {
	}

	/** A file of the test resources, copied under a folder. */
	static Path resource(String name, Path folder) {
		try (InputStream in = Samples.class.getResourceAsStream(name)) {
			Path file = folder.resolve(name);
			Files.write(file, in.readAllBytes());
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path save(Workbook workbook, Path file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return Files.write(file, out.toByteArray());
	}

	/** A line with the same wage, in fen, in all columns. */
	static WageLine line(String name, String number, long fen, WageHeader header) {
		Map<WageColumn, Money> wages = new LinkedHashMap<>();
		header.columns().forEach(column -> wages.put(column, Money.ofFen(fen)));
		return new WageLine(name, "201", number, "", wages);
	}

	static Path wageFile(Path file, WageHeader header, Stream<WageLine> lines) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			new WageWorkbookWriter().write(out, header, lines, Progress.NONE);
		}
		return file;
	}

	static List<WageRow> wageRows(Path file) throws IOException {
		try (WageWorkbookReader reader = WageWorkbookReader.open(file); Stream<WageRow> rows = reader.rows(Progress.NONE)) {
			return rows.toList();
		}
	}

	static List<SheetRow> rows(Path file, int sheet) throws IOException {
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().get(sheet), 0, Progress.NONE)) {
			return rows.toList();
		}
	}
}
