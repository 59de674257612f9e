package org.shebao.wages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.shebao.wages.scripted.People.HRSS;
import static org.shebao.wages.scripted.People.NHSA;
import static org.shebao.wages.scripted.People.employee;
import static org.shebao.wages.scripted.People.insurance;
import static org.shebao.wages.scripted.People.insured;
import static org.shebao.wages.scripted.Workplace.ANNUAL;
import static org.shebao.wages.scripted.Workplace.PACK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.internal.MissingWages;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;

class WageDraftsTest {

	private static OpenStore store;

	private Workplace place;

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	/** 1 and 2 have the same name, 3 has no medical wage, 4 no wage at all, 5 is retired, 6 has no insurance. */
	@BeforeEach
	void fill() {
		place = Workplace.in(store, new ScriptedBureau().put(List.of(
				employee(1, "张伟", insurance(NHSA, InsuranceType.MEDICAL, "4500.00"), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, "4500.00")),
				employee(2, "张伟", insurance(NHSA, InsuranceType.MEDICAL, "5000.00")),
				employee(3, "王芳", insurance(NHSA, InsuranceType.MEDICAL, null), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, "6000.00")),
				insured(4, null), People.retired(5), employee(6, "未参保"))));
	}

	private List<Integer> drafted() {
		return place.all().stream().map(draft -> Integer.valueOf(draft.person().value())).toList();
	}

	private WageDraft enter(String who, String wage) {
		return place.drafts.enter(place.id(), ANNUAL, who, wage);
	}

	private RuleViolation refused(String who, String wage) {
		return assertThrows(RuleViolation.class, () -> enter(who, wage));
	}

	@Test
	@DisplayName("R-079, R-080: a single entry by name or certificate number brings the person and the wage that counts now")
	void aSingleEntryBringsThePerson() {
		WageDraft byName = enter("王芳", "6,500元");
		assertEquals(new WageDraft(People.number(3), "王芳", byName.certificate(), null, null, Money.parse("6000.00"), Money.parse("6500.00")), byName);
		WageDraft byNumber = enter(People.residentId(1), "5000");
		assertEquals(People.number(1), byNumber.person());
		assertEquals(List.of(byNumber, byName), place.all());
	}

	@Test
	@DisplayName("R-081: entering a person again changes the wage")
	void enteringAgainChangesTheWage() {
		enter("王芳", "6500");
		enter("王芳", "6600");
		assertEquals(List.of(Money.parse("6600.00")), place.all().stream().map(WageDraft::wage).toList());
	}

	@Test
	@DisplayName("SC-10, R-080: a name that several have is refused with the list of them")
	void aNameThatSeveralHaveIsRefusedWithTheList() {
		RuleViolation refusal = refused("张伟", "5000");
		assertEquals("R-080", refusal.rule());
		assertEquals(List.of("张伟 " + People.residentId(1) + " 0000000000000001", "张伟 " + People.residentId(2) + " 0000000000000002"), refusal.details());
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无此人", "未参保", "职工5", "" })
	@DisplayName("R-099: nobody, uninsured and retired people have no wage to declare")
	void peopleWithoutPayingInsuranceAreRefused(String name) {
		RuleViolation refusal = refused(name, "5000");
		assertEquals("R-099", refusal.rule());
		assertEquals("该人员无效，或无有效险种", refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "0", "-1", "5000.001", "10000000" })
	@DisplayName("W-2: what is no wage is refused and stores nothing")
	void whatIsNoWageIsRefused(String wage) {
		assertEquals("W-2", refused("王芳", wage).rule());
		assertEquals(List.of(), drafted());
	}

	@Test
	@DisplayName("R-085: everybody in normal status who pays by his wage is added, and what was typed stays")
	void everybodyInNormalStatusIsAdded() {
		enter("王芳", "6500");
		assertEquals(3, place.drafts.addNormal(place.id(), ANNUAL));
		assertEquals(List.of(1, 2, 3, 4), drafted());
		assertEquals(Money.parse("6500.00"), place.all().get(2).wage());
		assertEquals(0, place.drafts.addNormal(place.id(), ANNUAL));
	}

	@Test
	@DisplayName("R-095: those who lack a wage are added")
	void thoseWhoLackAWageAreAdded() {
		DraftScope former = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024);
		assertEquals(2, place.drafts.addWithoutWage(place.session, former));
		assertEquals(List.of(People.number(3), People.number(4)), place.drafts.window(place.id(), former, null, 10).stream().map(WageDraft::person).toList());
	}

	@Test
	@DisplayName("R-094, R-095, §2.5: a wage that ended with last year is none for this year")
	void aWageThatEndedIsNone() {
		enter("王芳", "6500");
		// the known wages hold to 2024-12
		assertEquals(3, place.drafts.addWithoutWage(place.session, ANNUAL));
		assertEquals(List.of(1, 2, 3, 4), drafted());
		assertEquals(Money.parse("6500.00"), place.all().get(2).wage());
	}

	@Test
	@DisplayName("R-092: unit numbers may be added one after the other; what was typed stays, and who is drafted for all units is passed over")
	void unitNumbersAreAddedOneAfterTheOther() {
		enter("王芳", "6500");
		assertEquals(2, place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS)));
		place.drafts.change(place.id(), ANNUAL, find(1, HRSS).key(), "7000");
		assertEquals(3, place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS, NHSA)));
		assertEquals(List.of(1, 1, 2, 3, 4, 4), drafted());
		assertEquals(Money.parse("7000.00"), find(1, HRSS).wage());
		assertEquals(null, find(1, NHSA).wage());
		assertEquals(0, place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS, NHSA)));
	}

	@Test
	@DisplayName("R-112: when the window closes, drafts of the annual declaration go on as an adjustment; who has one there keeps it")
	void draftsGoOnWhenTheWindowCloses() {
		enter("王芳", "6500");
		enter(People.residentId(1), "5000");
		DraftScope adjustment = place.drafts.scope(PACK, LocalDate.of(2025, 4, 1));
		place.drafts.enter(place.id(), adjustment, People.residentId(1), "5100");
		place.drafts.enter(place.id(), new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024), People.residentId(2), "5200");

		assertEquals(1, place.drafts.carryOver(place.id(), adjustment));

		assertEquals(List.of(Money.parse("5100.00"), Money.parse("6500.00")),
				place.drafts.window(place.id(), adjustment, null, 10).stream().map(WageDraft::wage).toList());
		assertEquals(0, place.drafts.carryOver(place.id(), adjustment));
	}

	@Test
	@DisplayName("R-092: the people of several unit numbers are added, one draft for each unit")
	void thePeopleOfUnitNumbersAreAdded() {
		assertEquals(3, place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS)));
		assertEquals(List.of(1, 3, 4), drafted());
		place.drafts.clear(place.id(), ANNUAL);
		assertEquals(7, place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS, NHSA)));
		assertEquals(List.of(NHSA, HRSS), place.all().stream().filter(draft -> draft.person().equals(People.number(3))).map(WageDraft::unit).toList());
		assertEquals(Money.parse("6000.00"), find(3, HRSS).former());
		assertEquals(null, find(3, NHSA).former());
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> place.drafts.addUnits(place.id(), ANNUAL, Set.of())).rule());
	}

	private WageDraft find(int n, UnitNumber unit) {
		PersonNumber person = People.number(n);
		return place.all().stream().filter(draft -> draft.person().equals(person) && unit.equals(draft.unit())).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("§5.5: a draft's wage is changed, emptied, removed; all are cleared")
	void draftsAreChangedAndRemoved() {
		place.drafts.addNormal(place.id(), ANNUAL);
		WageDraft first = place.all().getFirst();
		assertEquals(Money.parse("5000.00"), place.drafts.change(place.id(), ANNUAL, first.key(), "￥5,000.00").wage());
		assertEquals(Money.parse("5000.00"), place.all().getFirst().wage());
		place.drafts.change(place.id(), ANNUAL, first.key(), "");
		assertEquals(first, place.all().getFirst());
		assertEquals("W-2", assertThrows(RuleViolation.class, () -> place.drafts.change(place.id(), ANNUAL, first.key(), "x")).rule());
		assertEquals(1, place.drafts.remove(place.id(), ANNUAL, List.of(first.key())));
		assertEquals(List.of(2, 3, 4), drafted());
		assertEquals(3, place.drafts.clear(place.id(), ANNUAL));
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 6, 7, 8 })
	@DisplayName("§5.0: windows together are the list, each draft once")
	void windowsTogetherAreTheList(int limit) {
		place.drafts.addUnits(place.id(), ANNUAL, Set.of(HRSS, NHSA));
		List<WageDraft> joined = Stream.iterate(place.drafts.window(place.id(), ANNUAL, null, limit), window -> !window.isEmpty(),
				window -> place.drafts.window(place.id(), ANNUAL, window.getLast().key(), limit)).flatMap(List::stream).toList();
		assertEquals(7, joined.size());
		assertIterableEquals(place.all(), joined);
	}

	@Test
	@DisplayName("R-112: drafts of one scope and employer are no business of others")
	void scopesAndEmployersAreKeptApart() {
		DraftScope other = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2025);
		Workplace neighbour = Workplace.in(store, new ScriptedBureau().put(People.many(2)));
		neighbour.drafts.addNormal(neighbour.id(), ANNUAL);
		place.drafts.addNormal(place.id(), other);
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
		assertEquals(4, place.drafts.clear(place.id(), other));
		assertEquals(2, neighbour.drafts.count(neighbour.id(), ANNUAL));
	}

	@Test
	@DisplayName("§5.5: drafts survive closing the program")
	void draftsSurviveARestart(@TempDir Path folder) {
		String serial = UUID.randomUUID().toString();
		ScriptedBureau bureau = new ScriptedBureau().put(People.many(3));
		try (OpenStore first = Workplace.open(folder)) {
			Workplace.in(first, serial, bureau).draftEverybody("5000");
		}
		try (OpenStore second = Workplace.open(folder)) {
			assertEquals(List.of(Money.parse("5000.00"), Money.parse("5000.00"), Money.parse("5000.00")),
					Workplace.in(second, serial, bureau).all().stream().map(WageDraft::wage).toList());
		}
	}

	@ParameterizedTest
	@CsvSource({ "2025-01-01, ANNUAL", "2025-03-31, ANNUAL", "2025-04-01, ADJUSTMENT", "2025-12-31, ADJUSTMENT" })
	@DisplayName("R-076, R-112: the annual wage inside the window, otherwise an adjustment")
	void theScopeFollowsTheWindow(LocalDate today, WageDeclarationKind kind) {
		assertEquals(new DraftScope(kind, 2025), place.drafts.scope(PACK, today));
	}

	@Test
	@DisplayName("R-113: years from 2024 to the running one can be adjusted")
	void onlyPublishedYearsCanBeAdjusted() {
		LocalDate today = LocalDate.of(2025, 7, 20);
		assertEquals(new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024), place.drafts.adjustment(PACK, today, 2024));
		assertEquals("R-113", assertThrows(RuleViolation.class, () -> place.drafts.adjustment(PACK, today, 2023)).rule());
		assertEquals("R-113", assertThrows(RuleViolation.class, () -> place.drafts.adjustment(PACK, today, 2026)).rule());
	}

	/** In February 2025 the limits of 2024 still count, those of 2025 were published on 07-14: 4363.35 and 21816.75. */
	@ParameterizedTest
	@CsvSource({ "4363.34, W-9, 缴费工资低于缴费基数下限（4363.35元），将按下限计算缴费基数", "21816.76, W-10, 缴费工资高于缴费基数上限（21816.75元），将按上限计算缴费基数",
			"9000.01, W-11, 缴费工资较上次变动超过50%，请核对" })
	@DisplayName("W-9, W-10, W-11: wages beyond the limits or changing by more than half are hinted at")
	void unusualWagesAreHintedAt(String wage, String rule, String message) {
		assertEquals(Optional.of(new WageHint(rule, message)), place.drafts.assessment(place.session, ANNUAL).hint(enter("王芳", wage)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4363.35", "9000.00", "" })
	@DisplayName("W-9, W-11: the limit itself and exactly half more are ordinary, an empty wage has no hint")
	void ordinaryWagesHaveNoHint(String wage) {
		assertEquals(Optional.empty(), place.drafts.assessment(place.session, ANNUAL).hint(enter("王芳", wage)));
	}

	@Test
	@DisplayName("§5.5: the pre-submit check counts what is to be noticed")
	void theCheckCounts() {
		place.drafts.addNormal(place.id(), ANNUAL);
		enter(People.residentId(1), "2000");
		enter(People.residentId(2), "30000");
		enter("王芳", "5999.99");
		// 1: below, −56 %, lowered; 2: above, +500 %; 3: lowered; 4: empty
		assertEquals(new WageCheck(4, 1, 1, 1, 2, 2), place.drafts.check(place.session, ANNUAL));
	}

	@Test
	@DisplayName("R-047: employees in normal status without a wage of the running fee year are reminded of")
	void missingWagesAreRemindedOf() {
		// 1 to 4: the known wages hold to 2024-12; 5 is retired, 6 not insured
		assertEquals(List.of("R-047 4 存在缴费工资为空的职工，需要给该职工申报缴费工资"), new MissingWages(place.employees).reminders(place.session).stream()
				.map(each -> each.rule() + " " + each.count() + " " + each.text()).toList());
	}
}
