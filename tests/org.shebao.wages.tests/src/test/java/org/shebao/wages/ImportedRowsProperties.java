package org.shebao.wages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.shebao.core.task.Progress;
import org.shebao.store.OpenStore;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;

/** Files with rows of every kind of mistake. */
class ImportedRowsProperties {

	private static Path folder;
	private static OpenStore store;
	private static Workplace place;

	/** What a user may have made of the row of a person. */
	record Row(String name, Object certificate, Object wage) {
	}

	@BeforeContainer
	static void open() throws IOException {
		folder = Files.createTempDirectory("wages");
		store = Workplace.open(folder.resolve("data"));
		place = Workplace.in(store, new ScriptedBureau().put(People.many(9)).put(List.of(People.retired(10))));
	}

	@AfterContainer
	static void close() throws IOException {
		store.close();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	@Provide
	Arbitrary<List<Row>> rows() {
		Arbitrary<Integer> person = Arbitraries.integers().between(1, 12);
		Arbitrary<Object> wage = Arbitraries.oneOf(Arbitraries.of("", "abc", "0", "￥5,000.00", "5000.001", "　", "5e3", "１２３"), Arbitraries.integers().between(-2, 20_000),
				Arbitraries.strings().ofMaxLength(6));
		Arbitrary<Integer> spoilt = Arbitraries.frequency(net.jqwik.api.Tuple.of(6, 0), net.jqwik.api.Tuple.of(1, 1), net.jqwik.api.Tuple.of(1, 2), net.jqwik.api.Tuple.of(1, 3));
		Arbitrary<String> garbage = Arbitraries.strings().withCharRange(' ', '~').withChars('张', '·', '０', '\u00a0').ofMaxLength(20);
		return Combinators.combine(person, wage, spoilt, garbage).as(ImportedRowsProperties::row).list().ofMinSize(1).ofMaxSize(30);
	}

	private static Row row(int n, Object wage, int spoilt, String garbage) {
		String number = People.residentId(n);
		return switch (spoilt) {
			case 1 -> new Row(garbage, number, wage);
			case 2 -> new Row(People.name(n), garbage, wage);
			case 3 -> new Row(People.name(n), Long.valueOf(number.substring(0, 17)), wage);
			default -> new Row(People.name(n), number, wage);
		};
	}

	@Property(tries = 150)
	@Label("SC-12: imported + failed + ignored = read, every failed row has a reason, every person at most one draft")
	void everyRowIsAccountedFor(@ForAll("rows") List<Row> rows) throws IOException {
		place.drafts.clear(place.id(), Workplace.ANNUAL);
		WageFile file = WageFile.byPerson(Workplace.TAXPAYER);
		rows.forEach(row -> file.row(row.name(), row.certificate(), row.wage()));

		ImportReport report = place.sheets.importWages(place.id(), Workplace.ANNUAL, file.write(folder.resolve("wages.xlsx")), Progress.NONE);

		assertEquals(rows.size(), report.read());
		assertEquals(report.read(), report.imported() + report.failed() + report.ignored());
		assertTrue(report.failures().stream().noneMatch(failure -> failure.reason().isBlank() || failure.rule().isBlank() || failure.advice().isBlank()));
		assertEquals(report.imported(), place.drafts.count(place.id(), Workplace.ANNUAL));
		Set<Object> valid = rows.stream().map(Row::name).collect(Collectors.toSet());
		assertTrue(place.all().stream().allMatch(draft -> valid.contains(draft.name()) && draft.wage().isPositive()));
	}
}
