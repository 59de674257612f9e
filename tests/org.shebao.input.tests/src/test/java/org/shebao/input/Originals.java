package org.shebao.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageWorkbookWriter;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.Workplace;

/** Sound files of several programs, to be damaged. */
final class Originals {

	private static final Path SAVED_BY_LIBRE_OFFICE = Path.of("../org.shebao.documents.tests/src/test/resources/org/shebao/documents");
	private static final int PERSONS = 12;

	private final List<byte[]> xlsx = new ArrayList<>();
	private final List<byte[]> xls = new ArrayList<>();

	/** The files of the repository, those that the program and POI write, and those given. */
	Originals(List<Path> further) throws IOException {
		add(SAVED_BY_LIBRE_OFFICE.resolve("wage-libreoffice.xlsx"));
		add(SAVED_BY_LIBRE_OFFICE.resolve("wage-libreoffice.xls"));
		xlsx.add(template());
		xlsx.add(Sheet.parts(Lines.right(PERSONS), false).bytes());
		xls.add(old());
		for (Path file : further) {
			add(file);
		}
	}

	private void add(Path file) throws IOException {
		(file.toString().endsWith(".xls") ? xls : xlsx).add(Files.readAllBytes(file));
	}

	private static byte[] template() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Stream<WageLine> lines = People.many(PERSONS).stream()
				.map(person -> new WageLine(person.name(), "201", person.certificate().number(), "", Map.of(WageColumn.WHOLE_PERSON, Money.parse("4500"))));
		new WageWorkbookWriter().write(out, WageHeader.byPerson(Workplace.TAXPAYER), lines, Progress.NONE);
		return out.toByteArray();
	}

	private static byte[] old() throws IOException {
		try (HSSFWorkbook book = new HSSFWorkbook()) {
			OldWorkbooks.fill(book, Lines.right(PERSONS));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			return out.toByteArray();
		}
	}

	/** An .xlsx file. */
	byte[] xlsx(Dice dice) {
		return dice.of(xlsx);
	}

	/** A file of either format. */
	byte[] any(Dice dice) {
		return dice.of(dice.percent(60) ? xlsx : xls);
	}
}
