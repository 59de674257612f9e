package org.shebao.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shebao.core.task.Progress;
import org.shebao.documents.FailureRow;
import org.shebao.documents.FailureWorkbook;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.documents.TableColumn;
import org.shebao.documents.TableWorkbook;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageRow;
import org.shebao.documents.WageWorkbookWriter;
import org.shebao.wages.scripted.Workplace;

/** Writes names into every kind of list that the program exports, and reads them back in three ways. */
final class Export {

	private static final WageHeader HEADER = WageHeader.byPerson(Workplace.TAXPAYER);

	private final List<String> names;
	private final Path scratch;
	private final Oracle oracle = new Oracle();

	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	Export(List<String> names, Path scratch) {
		this.names = names;
		this.scratch = scratch;
	}

	Outcome outcome() throws IOException {
		Path list = write("list.xlsx", out -> new TableWorkbook().write(out, "列表", List.of(TableColumn.<String>text("姓名", 12, name -> name)), names.stream(), Progress.NONE));
		Path wages = write("wages.xlsx", out -> new WageWorkbookWriter().write(out, HEADER, names.stream().map(name -> new WageLine(name, "201", name, name, Map.of())), Progress.NONE));
		Path failures = write("failures.xlsx", out -> new FailureWorkbook().write(out, HEADER, IntStream.range(0, names.size()).mapToObj(this::failure), Progress.NONE));
		check(list, 1);
		check(wages, 3);
		check(failures, 3);
		return new Outcome.Done("exported", oracle.findings());
	}

	private FailureRow failure(int i) {
		String name = names.get(i);
		return new FailureRow(new WageRow(i, false, name, name, name, name, Map.of(WageColumn.WHOLE_PERSON, name), List.of()), name, name, name);
	}

	private Path write(String name, Content content) throws IOException {
		Path file = scratch.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			content.write(out);
		}
		return file;
	}

	private void check(Path file, int headerRows) throws IOException {
		new ExportedBook(file).check(oracle);
		List<String> expected = names.stream().map(Export::writable).filter(name -> !name.isEmpty()).toList();
		ZipSecureFile.setMinInflateRatio(0);
		oracle.holds(expected.equals(byPoi(file, headerRows)), file.getFileName() + ": another program reads other names");
		oracle.holds(shown(expected).equals(shown(byProduct(file, headerRows))), file.getFileName() + ": the program reads other names than it wrote");
		Files.delete(file);
	}

	private List<String> byPoi(Path file, int headerRows) throws IOException {
		List<String> read = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
			for (Row row : book.getSheetAt(0)) {
				row.forEach(cell -> oracle.holds(cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.BLANK || cell.getCellType() == CellType.NUMERIC,
						cell.getAddress() + " is of type " + cell.getCellType()));
				if (row.getRowNum() >= headerRows && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
					read.add(row.getCell(0).getStringCellValue());
				}
			}
		}
		return read;
	}

	private static List<String> byProduct(Path file, int headerRows) throws IOException {
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), headerRows, Progress.NONE)) {
			return rows.filter(row -> row.number() > headerRows).map(row -> row.cell(0).text()).toList();
		}
	}

	/** The reader leaves out rows in which nothing can be seen. */
	private static List<String> shown(List<String> names) {
		return names.stream().filter(name -> !org.shebao.documents.CellText.clean(name).isEmpty()).toList();
	}

	/** What of a name a file can hold: characters of XML, at most as many as Excel allows. */
	static String writable(String name) {
		StringBuilder text = new StringBuilder();
		name.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF).forEach(text::appendCodePoint);
		String all = text.toString();
		if (all.length() <= ExportedBook.LONGEST_TEXT) {
			return all;
		}
		int end = ExportedBook.LONGEST_TEXT - 1;
		return all.substring(0, Character.isHighSurrogate(all.charAt(end - 1)) ? end - 1 : end) + '…';
	}
}
