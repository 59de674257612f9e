package org.shebao.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;
import static org.shebao.declarations.Sample.MAY;
import static org.shebao.declarations.Sample.NHSA;
import static org.shebao.declarations.Sample.item;
import static org.shebao.declarations.Sample.persons;
import static org.shebao.declarations.Sample.wages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.ScriptedBureau.OnSubmit;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.PaymentNature;
import org.shebao.store.OpenStore;

class DeclaringTest {

	private static final Set<String> JUNE_HRSS = Set.of("P", "PO", "U");
	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	private Workplace place;

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void fill() {
		fill(bureau);
		place = Workplace.in(store, bureau);
		place.items.refresh(place.session);
	}

	private static void fill(ScriptedBureau bureau) {
		put(bureau, "P", Sample.PENSION, JUNE, "0.16");
		put(bureau, "PO", Sample.PENSION_OWN, JUNE, "0.08");
		put(bureau, "U", Sample.UNEMPLOYMENT, JUNE, "0.005");
		bureau.put(item("M", NHSA, Sample.MEDICAL, JUNE, "0.075", persons("0.075", wages())), persons("0.075", wages()));
	}

	private static void put(ScriptedBureau bureau, String id, LevyItem levy, FeePeriod period, String rate) {
		bureau.put(item(id, HRSS, levy, period, rate, persons(rate, wages())), persons(rate, wages()));
	}

	private FeeItemStatus status(String item) {
		return place.items.list(place.id(), ItemFilter.ALL).stream().filter(each -> each.id().equals(item)).findFirst().orElseThrow().status();
	}

	private String refusal(Set<String> ids) {
		return assertThrows(RuleViolation.class, () -> place.declarations.declare(place.session, ids)).rule();
	}

	private FeeDeclaration only() {
		List<FeeDeclaration> all = place.records.list(place.id(), RecordFilter.ALL);
		assertEquals(1, all.size());
		return all.getFirst();
	}

	@Test
	@DisplayName("W-7: nothing chosen is refused")
	void nothingChosen() {
		assertEquals("W-7", refusal(Set.of()));
		assertTrue(place.declarations.check(place.session, Set.of()).refused());
	}

	@Test
	@DisplayName("SC-20, R-138: only the pension of a bundle is refused with the items that are missing")
	void incompleteBundle() {
		DeclarationCheck check = place.declarations.check(place.session, Set.of("P"));
		assertTrue(check.refused());
		assertEquals(List.of("PO", "U"), check.missing().stream().map(FeeItem::id).toList());
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.declarations.declare(place.session, Set.of("P")));
		assertEquals("R-138", refused.rule());
		assertEquals("该险种捆绑/依赖险种还未申报", refused.getMessage());
		assertEquals(2, refused.details().size());
		assertEquals(FeeItemStatus.INITIAL, status("P"));
		assertTrue(bureau.sent.isEmpty());
	}

	@Test
	@DisplayName("SC-19, R-132: when nobody has a wage, declaring is refused")
	void nobodyHasAWage() {
		bureau.items.clear();
		bureau.put(Sample.with(item("P", HRSS, Sample.PENSION, JUNE, "0.16", List.of()), 1, 12, PaymentNature.NORMAL, FeeItemStatus.INITIAL), List.of());
		place.items.refresh(place.session);
		assertEquals("R-132", refusal(Set.of("P")));
	}

	@Test
	@DisplayName("SC-21, R-135, R-139: people without wage are a warning with their names; the bureau refuses and the items wait again")
	void headCountDiffers() {
		bureau.items.replaceAll((id, old) -> Sample.with(old, 2, 6, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		bureau.withoutWage.add(Sample.missing(6));
		place.items.refresh(place.session);
		DeclarationCheck check = place.declarations.check(place.session, JUNE_HRSS);
		assertFalse(check.refused());
		Finding finding = check.findings().getFirst();
		assertEquals("R-139", finding.rule());
		assertEquals(1, finding.count());
		assertTrue(finding.details().getFirst().contains("职工6"), finding.details().toString());
		assertFalse(finding.details().getFirst().contains("520102199001000006"), "id numbers are masked");

		bureau.script.add(OnSubmit.REJECT);
		place.declarations.declare(place.session, JUNE_HRSS);
		place.records.results(place.session);
		FeeDeclaration failed = only();
		assertEquals(DeclarationStatus.FAILED, failed.status());
		assertEquals("R-139", failed.failureRule());
		assertTrue(failed.failureReason().startsWith("该单位存在未申报的应申报信息总人数"), failed.failureReason());
		assertEquals(FeeItemStatus.INITIAL, status("P"));
	}

	@Test
	@DisplayName("R-139: of many missing people only the first hundred are listed, all are counted")
	void manyMissingPeopleAreLimited() {
		bureau.items.replaceAll((id, old) -> Sample.with(old, 2, 255, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		for (int number = 6; number <= 255; number++) {
			bureau.withoutWage.add(Sample.missing(number));
		}
		place.items.refresh(place.session);
		Finding finding = place.declarations.check(place.session, JUNE_HRSS).findings().getFirst();
		assertEquals(250, finding.count());
		assertEquals(100, finding.details().size());
	}

	@Test
	@DisplayName("R-137: several periods are a warning, and the oldest is proposed first")
	void severalPeriods() {
		put(bureau, "U5", Sample.UNEMPLOYMENT, MAY, "0.005");
		place.items.refresh(place.session);
		DeclarationCheck older = place.declarations.check(place.session, JUNE_HRSS);
		assertEquals("R-137", older.findings().getFirst().rule(), "an older period still waits");
		DeclarationCheck both = place.declarations.check(place.session, Set.of("P", "PO", "U", "U5"));
		assertFalse(both.refused());
		assertEquals(List.of(MAY, JUNE), both.order().stream().map(ItemGroup::period).toList());
		assertEquals(List.of(MAY, JUNE),
				place.declarations.declare(place.session, Set.of("P", "PO", "U", "U5")).stream().map(FeeDeclaration::period).toList());
	}

	@Test
	@DisplayName("R-131: items that changed at the bureau meanwhile are refused as stale")
	void staleItems() {
		bureau.items.computeIfPresent("U", (id, old) -> Sample.with(old, 2, 5, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.declarations.declare(place.session, JUNE_HRSS));
		assertEquals("R-131", refused.rule());
		assertEquals(1, refused.details().size());
		assertEquals("R-131", refusal(Set.of("unknown")));
	}

	@Test
	@DisplayName("R-136, §3.2, §3.3: one declaration for each unit and period; accepted, it carries its levy voucher and its items are declared")
	void declaresAndSettles() {
		List<FeeDeclaration> made = place.declarations.declare(place.session, Set.of("P", "PO", "U", "M"));
		assertEquals(2, made.size());
		assertTrue(made.stream().allMatch(each -> each.status() == DeclarationStatus.PROCESSING && each.levyVoucherNo().isEmpty()));
		assertEquals(FeeItemStatus.DECLARING, status("P"));
		assertTrue(bureau.sent.isEmpty(), "sending is not part of declaring");

		place.records.results(place.session);
		List<FeeDeclaration> declared = place.records.list(place.id(), RecordFilter.ALL);
		assertTrue(declared.stream().allMatch(each -> each.status() == DeclarationStatus.DECLARED && each.levyVoucherNo().startsWith("YZ")));
		FeeDeclaration hrss = declared.stream().filter(each -> each.unit().equals(HRSS)).findFirst().orElseThrow();
		// 9451.15 + 4725.59 + 295.35
		assertEquals(Money.parse("14472.09"), hrss.payable());
		assertEquals(5, hrss.headCount());
		assertEquals(hrss.payable(), ItemTotals.of(place.records.items(place.id(), hrss.id())).due());
		assertEquals(FeeItemStatus.DECLARED, status("P"));
		assertEquals("R-131", refusal(JUNE_HRSS), "declared items cannot be declared again");
	}

	@Test
	@DisplayName("R-131: a refresh in the middle of declaring leaves the items as they were submitted")
	void refreshWhileDeclaring() {
		place.declarations.declare(place.session, JUNE_HRSS);
		bureau.items.computeIfPresent("U", (id, old) -> Sample.with(old, 7, 5, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		place.items.refresh(place.session);
		assertEquals(FeeItemStatus.DECLARING, status("U"));
		assertEquals(1, place.items.list(place.id(), ItemFilter.ALL).stream().filter(each -> each.id().equals("U")).findFirst().orElseThrow().version());
	}

	@Test
	@DisplayName("R-155: a pending declaration is asked for again until it is decided")
	void pendingIsAskedAgain() {
		bureau.script.add(OnSubmit.PENDING);
		place.declarations.declare(place.session, JUNE_HRSS);
		assertEquals(1, place.records.results(place.session).processing());
		assertEquals(1, place.records.results(place.session).processing());
		bureau.decide(bureau.sent.getFirst(), true);
		DeclarationRecords.RecordsUpdated updated = place.records.results(place.session);
		assertEquals(0, updated.processing());
		assertEquals(DeclarationStatus.DECLARED, updated.updated().getFirst().status());
		assertEquals(1, bureau.sent.size());
	}

	@Test
	@DisplayName("R-155: a declaration answered partly, which makes no sense, keeps no other declaration from its result")
	void anOddAnswerStopsNoOtherDeclaration() {
		bureau.script.addAll(List.of(OnSubmit.PENDING, OnSubmit.PENDING));
		place.declarations.declare(place.session, Set.of("P", "PO", "U", "M"));
		place.records.results(place.session);
		RequestId odd = bureau.sent.getFirst();
		RequestId good = bureau.sent.getLast();
		bureau.decided.put(odd, new Feedback(odd, Feedback.State.PARTLY, 1, 1, "", "", ""));
		bureau.decide(good, true);
		assertThrows(IllegalStateException.class, () -> place.records.results(place.session));
		List<FeeDeclaration> all = place.records.list(place.id(), RecordFilter.ALL);
		assertEquals(Map.of(odd.value(), DeclarationStatus.PROCESSING, good.value(), DeclarationStatus.DECLARED),
				all.stream().collect(Collectors.toMap(FeeDeclaration::requestId, FeeDeclaration::status)));
		assertEquals(2, bureau.sent.size(), "each was sent once");
	}

	@Test
	@DisplayName("R-155: results come also when the bureau's date has gone back behind the day of a declaration")
	void resultsWhenTheDateWentBack() {
		place.declarations.declare(place.session, JUNE_HRSS);
		place.records.results(place.session);
		assertEquals(Workplace.TODAY, only().declaredOn());
		bureau.today = Workplace.TODAY.minusDays(1);
		place.records.results(place.session);
		assertEquals(DeclarationStatus.DECLARED, only().status());
	}

	@Test
	@DisplayName("R-131: a refusal at once is recorded like any other failure")
	void refusedAtOnce() {
		bureau.script.add(OnSubmit.REFUSE);
		place.declarations.declare(place.session, JUNE_HRSS);
		place.records.results(place.session);
		assertEquals(DeclarationStatus.FAILED, only().status());
		assertEquals("R-131", only().failureRule());
		assertEquals(FeeItemStatus.INITIAL, status("U"));
	}

	@ParameterizedTest
	@EnumSource(value = OnSubmit.class, names = { "CUT_BEFORE", "CUT_AFTER" })
	@DisplayName("A connection cut before or after the bureau's commit ends in exactly one declaration")
	void cutConnection(OnSubmit cut) {
		bureau.script.add(cut);
		place.declarations.declare(place.session, JUNE_HRSS);
		for (int round = 0; round < 3; round++) {
			place.records.results(place.session);
		}
		assertEquals(DeclarationStatus.DECLARED, only().status());
		assertEquals(1, bureau.executed.size());
	}

	@Test
	@DisplayName("W-12: without a connection the declaration waits and is sent later under the same id")
	void unreachableWaits() {
		bureau.script.add(OnSubmit.UNREACHABLE);
		String id = place.declarations.declare(place.session, JUNE_HRSS).getFirst().requestId();
		assertThrows(GatewayException.Unreachable.class, () -> place.records.results(place.session));
		assertEquals(DeclarationStatus.PROCESSING, only().status());
		place.records.results(place.session);
		assertEquals(DeclarationStatus.DECLARED, only().status());
		assertEquals(Set.of(id), Set.copyOf(bureau.sent.stream().map(Object::toString).toList()));
	}

	@ParameterizedTest
	@EnumSource(value = OnSubmit.class, names = { "ACCEPT", "CRASH_AFTER" })
	@DisplayName("A crash between commit and send, or after sending, is made good at the next start: sent exactly once")
	void crashAndRestart(OnSubmit onSubmit, @TempDir Path folder) {
		ScriptedBureau survivor = new ScriptedBureau();
		fill(survivor);
		survivor.script.add(onSubmit);
		try (OpenStore first = Workplace.open(folder)) {
			Workplace before = Workplace.in(first, "one", survivor);
			before.items.refresh(before.session);
			before.declarations.declare(before.session, JUNE_HRSS);
			if (onSubmit == OnSubmit.CRASH_AFTER) {
				assertThrows(ScriptedBureau.Crash.class, () -> before.records.results(before.session));
			}
		}
		try (OpenStore again = Workplace.open(folder)) {
			Workplace after = Workplace.in(again, "one", survivor);
			assertEquals(DeclarationStatus.PROCESSING, after.records.list(after.id(), RecordFilter.ALL).getFirst().status());
			after.records.results(after.session);
			assertEquals(DeclarationStatus.DECLARED, after.records.list(after.id(), RecordFilter.ALL).getFirst().status());
			assertEquals(1, survivor.executed.size());
			assertEquals(1, survivor.sent.size());
		}
	}
}
