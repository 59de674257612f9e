package org.shebao.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.task.Progress;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.store.OpenStore;

class SumsProperties {

	private static Path folder;
	private static OpenStore store;

	@BeforeContainer
	static void open() throws IOException {
		folder = Files.createTempDirectory("sums");
		store = Workplace.open(folder);
	}

	@AfterContainer
	static void close() throws IOException {
		store.close();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Property(tries = 40)
	@Label("C-1: Σ persons = item = declaration, whatever the wages")
	void personsItemAndDeclarationAgree(@ForAll("wages") List<Money> wages, @ForAll("rate") String rate) {
		ScriptedBureau bureau = new ScriptedBureau();
		List<ItemPerson> persons = Sample.persons(rate, wages);
		bureau.put(Sample.item("I", HRSS, Sample.INJURY, JUNE, rate, persons), persons);
		Workplace place = Workplace.in(store, bureau);
		place.items.refresh(place.session);

		List<Money> shown = new ArrayList<>();
		place.details.persons(place.session, "I", person -> shown.add(person.due()), Progress.NONE);
		place.declarations.declare(place.session, List.of("I"));
		FeeDeclaration declared = place.records.results(place.session).updated().getFirst();

		assertEquals(DeclarationStatus.DECLARED, declared.status());
		assertEquals(Sample.sum(shown), declared.payable());
		assertEquals(declared.payable(), ItemTotals.of(place.records.items(place.id(), declared.id())).due());
		assertEquals(wages.size(), declared.headCount());
	}

	@Provide
	Arbitrary<List<Money>> wages() {
		return Arbitraries.longs().between(1, 999_999_999).map(Money::ofFen).list().ofMinSize(1).ofMaxSize(40);
	}

	@Provide
	Arbitrary<String> rate() {
		return Arbitraries.of("0.16", "0.08", "0.005", "0.002", "0.075", "0.0035", "0.0015");
	}
}
