package org.shebao.bureau.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.demo.Census.Insured;
import org.shebao.core.money.Money;

@DisplayName("§10.3: the people of the demo employers")
class DemoPeopleTest {
	private static final String TEMPORARY = "5201020018002";
	private static final String ESTABLISHED = "5201020018001";

	private static Census company;
	private static Census office;
	private static Census large;

	@BeforeAll
	static void count(@TempDir Path folder) {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-200", "E-OFF", "E-5K")) {
			company = new Census(demo, "91520103MA6DLQ1K5Q");
			office = new Census(demo, "11520000009481234P");
			large = new Census(demo, "91520115MA6EGY7R6F");
		}
	}

	@Test
	@DisplayName("E-200 has two pairs of the same name; one of them was born on the same day")
	void sameNames() {
		List<List<Insured>> pairs = company.byName().values().stream().filter(people -> people.size() > 1).toList();
		assertEquals(2, pairs.size());
		assertTrue(pairs.stream().allMatch(people -> people.size() == 2));
		assertEquals(1, pairs.stream().filter(people -> people.get(0).birth().equals(people.get(1).birth())).count());
	}

	@Test
	@DisplayName("E-5K has sixty pairs of the same name and otherwise different names")
	void manySameNames() {
		assertEquals(60, large.byName().values().stream().filter(people -> people.size() == 2).count());
		assertEquals(5000 - 60, large.byName().size());
	}

	@Test
	@DisplayName("E-200 has each limit as a wage, exactly and one fen below and above")
	void limits() {
		for (String wage : List.of("4394.70", "4394.69", "4394.71", "21973.50", "21973.49", "21973.51")) {
			assertEquals(1, company.count(each -> wageIs(each, fen -> fen == Money.parse(wage).fen())), wage);
		}
	}

	@Test
	@DisplayName("R-139: three of E-200 and 0.5 % of E-5K have no wage; they joined this month, so that the months before are complete")
	void withoutWage() {
		assertEquals(3, company.count(each -> each.lacksWage("2025-07")));
		assertEquals(25, large.count(each -> each.lacksWage("2025-07")));
		assertEquals(25, large.count(each -> each.lacksWage("2025-07") && each.wages().isEmpty() && each.insurances().getFirst().start().equals("2025-07")));
	}

	@Test
	@DisplayName("R-109, C-12: E-OFF's 25 retired people are registered for medical insurance without paying and have no wage")
	void retired() {
		List<Insured> retired = office.people.stream().filter(each -> each.has(insurance -> !insurance.paying())).toList();
		assertEquals(25, retired.size());
		for (Insured each : retired) {
			assertTrue(each.insurances().stream().allMatch(insurance -> Set.of("310", "320", "330").contains(insurance.type()) && !insurance.paying()));
			assertEquals(List.of(), each.wages());
			assertTrue(!each.birth().isAfter(DemoBureau.TODAY.minusYears(60)) && each.birth().isAfter(DemoBureau.TODAY.minusYears(87)), each.birth()::toString);
		}
	}

	@Test
	@DisplayName("R-092: E-OFF's temporary staff have a unit number of their own and the medical one of all, but no civil servants' insurance")
	void temporary() {
		List<Insured> temporary = office.people.stream().filter(each -> each.inUnit(TEMPORARY)).toList();
		assertEquals(40, temporary.size(), 2);
		assertTrue(temporary.stream().noneMatch(each -> each.inUnit(ESTABLISHED) || each.hasType("320") || each.hasType("120")));
		assertTrue(temporary.stream().filter(each -> each.inUnit("520100180001")).count() > 30);
		assertTrue(office.people.stream().filter(each -> each.inUnit(ESTABLISHED)).noneMatch(each -> each.hasType("210")));
	}

	@Test
	@DisplayName("60 % of an office's people have different wages for pension and medical insurance, 3 % of a company's")
	void differing() {
		List<Insured> established = office.people.stream().filter(each -> each.inUnit(ESTABLISHED)).toList();
		assertEquals(0.60, (double) established.stream().filter(DemoPeopleTest::differs).count() / established.size(), 0.05);
		assertEquals(0.03, large.share(DemoPeopleTest::differs), 0.005);
	}

	@Test
	@DisplayName("kinds of insurance, stops, beginnings and certificates occur in E-5K as often as they should")
	void shares() {
		assertEquals(0.020, large.share(each -> each.insurances().size() == 1 && each.hasType("410")), 0.002);
		assertEquals(0.010, large.share(each -> !each.hasType("410")), 0.002);
		assertEquals(0.018, large.share(each -> each.has(insurance -> insurance.stop() != null)), 0.002);
		assertEquals(0.80, large.share(each -> starts(each, "2000-01", "2024-03")), 0.02);
		assertEquals(0.15, large.share(each -> starts(each, "2024-04", "2024-12")), 0.01);
		assertEquals(0.05, large.share(each -> starts(each, "2025-01", "2025-07")), 0.01);
		assertEquals(0.986, large.share(each -> each.certificate().type().code().equals("201")), 0.002);
	}

	@Test
	@DisplayName("15 % of E-5K's wages lie below the lower limit, 2 % above the upper one, and 3 % have fen")
	void wages() {
		assertEquals(0.15, large.share(each -> wageIs(each, fen -> fen < 439470)), 0.01);
		assertEquals(0.02, large.share(each -> wageIs(each, fen -> fen > 2197350)), 0.003);
		assertEquals(0.03, large.share(each -> wageIs(each, fen -> fen % 100 != 0)), 0.005);
		assertEquals(0, large.count(each -> wageIs(each, fen -> fen < 179000)));
	}

	@Test
	@DisplayName("of E-5K 70 % have a raise of at most 12 %, 20 % the same wage, 8 % a lower one, 2 % more than half as much again")
	void changes() {
		List<Double> changes = large.people.stream().filter(each -> each.wage("110", 2024).isPresent())
				.map(each -> (double) each.wage("110", 2025).orElseThrow() / each.wage("110", 2024).orElseThrow()).toList();
		assertEquals(0.20, share(changes, change -> change == 1), 0.02);
		assertEquals(0.08, share(changes, change -> change < 1), 0.01);
		assertEquals(0.02, share(changes, change -> change > 1.5), 0.005);
		assertEquals(0.70, share(changes, change -> change > 1 && change < 1.13), 0.02);
	}

	@Test
	@DisplayName("some of E-5K's names are rare, dotted or compound")
	void names() {
		assertEquals(25, large.count(each -> each.certificate().type().code().equals("201") && each.name().contains("·")), 3);
		assertTrue(large.count(each -> each.name().matches(".*[𬭎㛃䶮].*")) > 0);
		assertTrue(large.count(each -> each.name().startsWith("欧阳") || each.name().startsWith("上官")) > 10);
	}

	private static boolean wageIs(Insured person, LongPredicate test) {
		return person.wages().stream().anyMatch(wage -> wage.year() == 2025 && wage.type().equals("410") && test.test(wage.amount()));
	}

	private static boolean differs(Insured person) {
		return person.wage("310", 2025).isPresent() && person.wage("410", 2025).isPresent() && !person.wage("310", 2025).equals(person.wage("410", 2025));
	}

	private static boolean starts(Insured person, String from, String to) {
		return person.has(each -> each.start().compareTo(from) >= 0 && each.start().compareTo(to) <= 0);
	}

	private static double share(List<Double> of, Predicate<Double> which) {
		return (double) of.stream().filter(which).count() / of.size();
	}
}
