package org.shebao.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import org.shebao.core.task.Progress;
import org.shebao.documents.TableColumn;
import org.shebao.documents.TableWorkbook;

/** Exports names and has LibreOffice open the files: what it shows must be the names, not what they come to as formulas. */
final class CsvCheck {

	private static final ObjectMapper JSON = new ObjectMapper();
	/** The files of one call, each of which has some names. */
	private static final int FILES = 60;

	private final Path folder;
	private final LibreOffice office;
	private final List<Exported> exported = new ArrayList<>();

	private record Exported(int number, List<String> names, Path file) {
	}

	CsvCheck(Path scratch) throws IOException {
		folder = Files.createDirectories(scratch.resolve("csv"));
		office = new LibreOffice(scratch);
	}

	/** Exports the names of an input; only those of the first inputs, because LibreOffice is slow. */
	void add(int number, Input.Names input) throws IOException {
		if (exported.size() == FILES || !LibreOffice.isThere()) {
			return;
		}
		List<String> names = List.of(JSON.readValue(Files.readAllBytes(input.file()), String[].class)).stream().map(Export::writable).filter(name -> !name.isBlank())
				.map(CsvCheck::withLineBreaks).toList();
		Path file = folder.resolve(number + ".xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new TableWorkbook().write(out, "列表", List.of(TableColumn.<String>text("姓名", 12, name -> name)), names.stream(), Progress.NONE);
		}
		exported.add(new Exported(number, names, file));
	}

	List<Finding> findings() throws IOException, InterruptedException {
		if (exported.isEmpty()) {
			return List.of();
		}
		office.convert(exported.stream().map(Exported::file).toList(), LibreOffice.CSV, folder);
		List<Finding> findings = new ArrayList<>();
		for (Exported each : exported) {
			List<String> shown = shown(folder.resolve(each.number() + ".csv"));
			if (!shown.equals(each.names())) {
				findings.add(new Finding(each.number(), "ExportedNames", "LibreOffice shows " + shown + " for " + each.names(), each.file()));
			}
		}
		return findings;
	}

	private static List<String> shown(Path csv) throws IOException {
		try (MappingIterator<String[]> lines = new CsvMapper().readerForArrayOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(csv.toFile())) {
			return lines.readAll().stream().skip(1).map(line -> withLineBreaks(line[0])).toList();
		}
	}

	/** With line breaks of one kind. */
	private static String withLineBreaks(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}
}
