package org.shebao.wages.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.wages.scripted.People.HRSS;
import static org.shebao.wages.scripted.People.NHSA;
import static org.shebao.wages.scripted.People.employee;
import static org.shebao.wages.scripted.People.insurance;
import static org.shebao.wages.scripted.Workplace.ANNUAL;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageAssessment;
import org.shebao.wages.WageDraft;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;
import org.shebao.workbench.list.CellEditing.Edit;
import org.shebao.workbench.list.Query;

class DraftRowsTest {

	private static OpenStore store;

	private Workplace place;
	private DraftRows rows;

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	/** 1 at both units, 2 at the medical unit only; both are in the list. */
	@BeforeEach
	void fill() {
		place = Workplace.in(store, new ScriptedBureau().put(List.of(
				employee(1, "张伟", insurance(NHSA, InsuranceType.MEDICAL, "4500.00"), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, "4500.00")),
				employee(2, "王芳", insurance(NHSA, InsuranceType.MEDICAL, "6000.00")))));
		place.drafts.addNormal(place.id(), ANNUAL);
		rows = new DraftRows(place.session, place.drafts, place.employees);
	}

	private List<DraftRow> load(Query query) {
		List<DraftRow> loaded = new ArrayList<>();
		rows.load(query, loaded::add, Progress.NONE);
		return loaded;
	}

	private List<String> names(Query query) {
		return load(query).stream().map(row -> row.draft().name()).toList();
	}

	private DraftRow typed(int row, String wage) {
		return rows.apply(List.of(new Edit<>(load(Query.ALL).get(row), wage))).getFirst();
	}

	@Test
	@DisplayName("R-111: the row shows the base to which the wage comes: 2000.00 becomes the lower limit 4363.35, 30000.00 the upper 21816.75, 5000.00 stays")
	void theRowShowsTheBase() {
		assertEquals(Money.parse("4363.35"), typed(0, "2000").base());
		assertEquals(Money.parse("21816.75"), typed(0, "30000").base());
		assertEquals(Money.parse("5000.00"), typed(0, "5000").base());
		assertNull(typed(0, "").base());
	}

	@Test
	@DisplayName("W-9, W-11: what is to be noticed stands in the row, and an empty wage says so")
	void whatIsToBeNoticedStandsInTheRow() {
		assertEquals("缴费工资低于缴费基数下限（4363.35元），将按下限计算缴费基数", typed(0, "4363.34").remark());
		assertEquals("缴费工资较上次变动超过50%，请核对", typed(1, "9000.01").remark());
		assertEquals("", typed(1, "6000").remark());
		assertEquals("未填写缴费工资", typed(1, "").remark());
	}

	@Test
	@DisplayName("§5.5: the change against the former wage, in per cent: 4500.00 to 5000.00 is 11.11, to 4000.00 is -11.11")
	void theChangeIsShown() {
		assertEquals(new BigDecimal("11.11"), typed(0, "5000").change());
		assertEquals(new BigDecimal("-11.11"), typed(0, "4000").change());
		assertNull(typed(0, "").change());
	}

	@Test
	@DisplayName("§5.5: the list is asked for by name, certificate number, empty wage and unit number; a person's wage for all units concerns each unit")
	void theListIsAskedFor() {
		typed(0, "5000");
		assertEquals(List.of("王芳"), names(Query.ALL.with(DraftRows.NAME, "芳")));
		assertEquals(List.of("张伟"), names(Query.ALL.with(DraftRows.CERTIFICATE, People.residentId(1))));
		assertEquals(List.of("王芳"), names(Query.ALL.with(DraftRows.EMPTY, true)));
		assertEquals(List.of("张伟"), names(Query.ALL.with(DraftRows.EMPTY, false)));
		assertEquals(List.of("张伟"), names(Query.ALL.with(DraftRows.UNIT, HRSS)));
		assertEquals(List.of("张伟", "王芳"), names(Query.ALL.with(DraftRows.UNIT, NHSA)));
		place.drafts.clear(place.id(), ANNUAL);
		place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS, NHSA));
		assertEquals(List.of("5201030001"), load(Query.ALL.with(DraftRows.UNIT, HRSS)).stream().map(DraftRow::unit).toList());
	}

	@Test
	@DisplayName("W-2: a pasted block in which one wage is wrong changes nothing")
	void aWrongBlockChangesNothing() {
		List<DraftRow> all = load(Query.ALL);
		List<Edit<DraftRow>> block = List.of(new Edit<>(all.get(0), "5000"), new Edit<>(all.get(1), "0"));
		assertEquals("W-2", assertThrows(RuleViolation.class, () -> rows.apply(block)).rule());
		assertEquals(all, load(Query.ALL));
	}

	@Test
	@DisplayName("W-7: a block with a draft that is gone changes nothing")
	void aBlockWithADraftThatIsGoneChangesNothing() {
		List<DraftRow> all = load(Query.ALL);
		place.drafts.remove(place.id(), ANNUAL, List.of(all.get(1).key()));
		List<Edit<DraftRow>> block = List.of(new Edit<>(all.get(0), "5000"), new Edit<>(all.get(1), "6000"));
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> rows.apply(block)).rule());
		assertEquals(all.subList(0, 1), load(Query.ALL));
	}

	@Test
	@DisplayName("R-111, R-113: an adjustment of a former year is held against that year's last limits, not today's")
	void aFormerYearHasItsOwnLimits() {
		place.onDay(LocalDate.of(2025, 7, 20));
		DraftScope former = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024);
		WageDraft low = place.all().getFirst().withWage(Money.parse("1000.00"));
		// published 2025-07-14 for 2025: 4394.70; for 2024: 4363.35 (DOMAIN §2.4)
		assertEquals(Money.parse("4363.35"), place.drafts.assessment(place.session, former).base(low).orElseThrow());
		assertEquals(Money.parse("4394.70"), place.drafts.assessment(place.session, new DraftScope(WageDeclarationKind.ADJUSTMENT, 2025)).base(low).orElseThrow());
	}

	@Test
	@DisplayName("§5.5: the actions follow the rows that are shown, not what stands in the query bar since")
	void theScopeIsThatOfTheRowsShown() {
		assertEquals(ANNUAL, rows.shown());
		DraftScope former = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024);
		assertEquals(List.of(), load(Query.ALL.with(DraftScopes.FIELD, former)));
		assertEquals(former, rows.shown());
	}

	@Test
	@DisplayName("SC-40: rows of a hundred thousand drafts are made in a blink: nothing is looked up for each")
	void manyRowsAreMadeQuickly() {
		WageDraft draft = place.all().getFirst().withWage(Money.parse("2000.00"));
		WageAssessment assessment = place.drafts.assessment(place.session, ANNUAL);
		long begun = System.nanoTime();
		List<DraftRow> many = IntStream.range(0, 100_000).mapToObj(n -> DraftRow.of(ANNUAL, draft, assessment)).toList();
		assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 1000, "too slow");
		assertEquals(100_000, many.size());
	}

	@Test
	@DisplayName("§5.0: who cancels a query gets no further rows")
	void aQueryCanBeCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(Progress.Cancelled.class, () -> rows.load(Query.ALL, row -> {
			throw new AssertionError(row);
		}, cancelled));
	}
}
