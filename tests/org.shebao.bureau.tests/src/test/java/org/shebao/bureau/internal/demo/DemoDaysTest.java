package org.shebao.bureau.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.bureau.internal.demo.Census.Insurance;
import org.shebao.bureau.internal.demo.Census.Insured;
import org.shebao.bureau.internal.demo.Census.Wage;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.PersonName;
import org.shebao.core.time.FeePeriod;

/** The invariants of DOMAIN §10.6 that concern people, on days at which something could go wrong. */
class DemoDaysTest {
	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "2024-02-29", "2025-01-01", "2025-12-31", "2027-03-15" })
	@DisplayName("§10.6: whatever the day, certificates and names are in order and unique, months and wages fit together")
	void consistent(LocalDate today) {
		try (DemoBureau demo = new DemoBureau(folder, today, "E-005", "E-200", "E-OFF", "E-INST", "E-NEW")) {
			Set<String> numbers = new HashSet<>();
			Set<String> registered = new HashSet<>(demo.texts("SELECT unit || type FROM unit_type"));
			for (var employer : demo.data.employers()) {
				Census census = new Census(demo, employer.taxpayerId());
				assertEquals(employer.employees(), census.people.size());
				for (Insured each : census.people) {
					assertTrue(numbers.add(each.certificate().number()), each.certificate()::number);
					check(each, today);
					each.insurances().forEach(insurance -> check(insurance, today, registered));
					each.wages().forEach(wage -> check(wage, each));
				}
			}
			assertEquals(0, demo.count("SELECT COUNT(*) FROM person WHERE mark < 1"));
		}
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "2025-01-10", "2025-02-28", "2025-07-20" })
	@DisplayName("R-139: in the months that E-200 has behind it everybody has a wage, also across the turn of the year")
	void completePast(LocalDate today) {
		try (DemoBureau demo = new DemoBureau(folder, today, "E-200")) {
			Census census = new Census(demo, "91520103MA6DLQ1K5Q");
			for (int back = 1; back <= 3; back++) {
				String month = FeePeriod.containing(today.minusMonths(back)).toString();
				assertEquals(0, census.count(each -> each.lacksWage(month)), month);
				assertTrue(census.count(each -> each.has(insurance -> insurance.activeIn(month))) > 180, month);
			}
		}
	}

	private static void check(Insured person, LocalDate today) {
		Certificate certificate = person.certificate();
		assertTrue(Certificate.check(certificate.type(), certificate.number(), today) instanceof IdentityCheck.Valid, certificate::number);
		assertTrue(PersonName.check(person.name()) instanceof IdentityCheck.Valid, person::name);
		assertFalse(person.insurances().isEmpty());
	}

	private static void check(Insurance insurance, LocalDate today, Set<String> registered) {
		String month = FeePeriod.containing(today).toString();
		assertTrue(registered.contains(insurance.unit() + insurance.type()), insurance::toString);
		assertTrue(insurance.start().compareTo(month) <= 0, insurance::toString);
		assertTrue(insurance.stop() == null || insurance.stop().compareTo(insurance.start()) > 0 && insurance.stop().compareTo(month) <= 0, insurance::toString);
	}

	private static void check(Wage wage, Insured person) {
		assertTrue(wage.amount() > 0 && wage.from().compareTo(wage.to()) <= 0 && wage.from().startsWith(wage.year() + "-"), wage::toString);
		assertTrue(person.has(each -> each.unit().equals(wage.unit()) && each.type().equals(wage.type()) && each.paying() && each.start().compareTo(wage.from()) <= 0),
				wage::toString);
	}
}
