package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.store.EmployerId;
import org.shebao.store.OpenStore;

@ExtendWith(OneStore.class)
class EmployerListTest {

	private final ScriptedBureau bureau = new ScriptedBureau().register(Samples.registration(1, Samples.COMPANY, Samples.UNIT), Samples.social("5201030012345"))
			.register(Samples.registration(2, Samples.OFFICE, Samples.AGENT), Samples.medical("520100123456"));
	private Workplace place;

	@BeforeEach
	void empty(OpenStore store) {
		place = Workplace.empty(store, bureau);
	}

	@Test
	@DisplayName("R-021, R-027: registered employers appear in the order in which they were added")
	void employersAppearInOrder() {
		Employer office = place.add(Samples.OFFICE);
		Employer company = place.add(Samples.COMPANY);
		assertEquals(List.of(office, company), place.employers.list());
		assertEquals(Optional.of(company), place.employers.find(company.id()));
		assertEquals(List.of(office), place.employers.find(Samples.OFFICE));
		assertEquals(null, company.lastLogin());
	}

	@Test
	@DisplayName("R-021: adding the same registration again gives the employer that is known, with its remark")
	void addingAgainGivesTheKnownOne() {
		Employer first = place.add(Samples.COMPANY);
		place.employers.remark(first.id(), "代理记账");
		Employer again = place.add(Samples.COMPANY);
		assertEquals(first.id(), again.id());
		assertEquals("代理记账", again.remark());
		assertEquals(1, place.employers.list().size());
	}

	@Test
	@DisplayName("R-022: a remark of 200 characters is kept, a longer one is refused and changes nothing")
	void remarksAreKept() {
		EmployerId id = place.add(Samples.COMPANY).id();
		String longest = "备".repeat(200);
		place.employers.remark(id, longest);
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.employers.remark(id, longest + "注"));
		assertEquals("R-022 备注不能超过200个字", refusal.rule() + " " + refusal.getMessage());
		assertEquals(longest, place.employers.find(id).orElseThrow().remark());
	}

	@Test
	@DisplayName("R-020, R-021: employers, remarks and unit numbers are known after a restart, without the bureau")
	void employersSurviveARestart(@TempDir Path folder) {
		EmployerId id;
		Employer before;
		try (OpenStore first = Workplace.open(folder)) {
			Workplace here = Workplace.over(first, bureau);
			id = here.add(Samples.COMPANY).id();
			here.login.unit(id, "012345".toCharArray()).changePassword("012345".toCharArray(), "Abc12345".toCharArray());
			here.employers.remark(id, "本部");
			before = here.employers.find(id).orElseThrow();
		}
		bureau.calls.clear();
		try (OpenStore second = Workplace.open(folder)) {
			Workplace here = Workplace.over(second, bureau);
			assertEquals(List.of(before), here.employers.list());
			assertEquals("本部", before.remark());
			assertEquals(List.of(Samples.social("5201030012345")), here.employers.units(id));
		}
		assertEquals(List.of(), bureau.calls);
	}
}
