package org.shebao.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.declarations.internal.UndeclaredItems;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.Permission;
import org.shebao.session.ReminderSource;
import org.shebao.store.OpenStore;

class FeeItemsTest {

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
		place = Workplace.in(store, bureau);
		put("P", persons("0.16", wages()));
		bureau.put(item("PO", HRSS, Sample.PENSION_OWN, JUNE, "0.08", persons("0.08", wages())), persons("0.08", wages()));
		bureau.put(item("U", HRSS, Sample.UNEMPLOYMENT, JUNE, "0.005", persons("0.005", wages())), persons("0.005", wages()));
		bureau.put(item("M", NHSA, Sample.MEDICAL, MAY, "0.075", persons("0.075", wages())), persons("0.075", wages()));
	}

	private void put(String id, List<org.shebao.gateway.DeclarationGateway.ItemPerson> persons) {
		bureau.put(item(id, HRSS, Sample.PENSION, JUNE, "0.16", persons), persons);
	}

	private List<String> ids(ItemFilter filter) {
		return place.items.list(place.id(), filter).stream().map(FeeItem::id).toList();
	}

	@Test
	@DisplayName("R-131: a refresh keeps the bureau's items, amounts to the fen")
	void refreshKeepsTheBureausItems() {
		ItemsRefreshed refreshed = place.items.refresh(place.session);
		assertEquals(4, refreshed.added());
		assertEquals("", refreshed.hint());
		// table of DOMAIN §2.5, column 16 %: 703.15 + 703.15 + 1013.33 + 3515.76 + 3515.76
		FeeItem pension = place.items.list(place.id(), ItemFilter.ALL).stream().filter(each -> each.id().equals("P")).findFirst().orElseThrow();
		assertEquals(Money.parse("9451.15"), pension.due());
		assertEquals(bureau.items.get("P"), pension);
		// 9451.15 + 8 %: 4725.59 + 0.5 %: 295.35 + 7.5 %: 4430.22
		assertEquals(Money.parse("18902.31"), refreshed.totals().due());
	}

	@Test
	@DisplayName("R-131: a second refresh changes what changed, adds what is new and removes what waits no longer")
	void secondRefreshReplacesWhatWaits() {
		place.items.refresh(place.session);
		bureau.items.remove("U");
		bureau.items.computeIfPresent("M", (id, old) -> Sample.with(old, 2, old.registered(), PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		bureau.put(item("I", HRSS, Sample.INJURY, JUNE, "0.002", persons("0.002", wages())), persons("0.002", wages()));
		ItemsRefreshed refreshed = place.items.refresh(place.session);
		assertEquals(List.of(1, 1, 1), List.of(refreshed.added(), refreshed.changed(), refreshed.removed()));
		assertEquals(List.of("M", "P", "PO", "I"), ids(ItemFilter.TO_DECLARE));
	}

	@Test
	@DisplayName("C-1: items whose amounts contradict themselves are refused and nothing is changed")
	void contradictingAmountsAreRefused() {
		place.items.refresh(place.session);
		bureau.items.computeIfPresent("P", (id, old) -> Sample.withDue(old, old.due().plus(Money.ofFen(1))));
		bureau.items.remove("U");
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.items.refresh(place.session));
		assertEquals("C-1", refused.rule());
		assertTrue(refused.getMessage().contains("9451.16"), refused.getMessage());
		assertEquals(List.of("M", "P", "PO", "U"), ids(ItemFilter.ALL));
		assertEquals(Money.parse("18902.31"), ItemTotals.of(place.items.list(place.id(), ItemFilter.ALL)).due());
	}

	@Test
	@DisplayName("C-1: the same levy item of a unit and period twice is refused")
	void theSameItemTwiceIsRefused() {
		put("P2", persons("0.16", wages()));
		assertEquals("C-1", assertThrows(RuleViolation.class, () -> place.items.refresh(place.session)).rule());
	}

	@Test
	void filtersByUnitPeriodAndCategory() {
		place.items.refresh(place.session);
		assertEquals(List.of("M"), ids(ItemFilter.ALL.withUnit(NHSA)));
		assertEquals(List.of("P", "PO", "U"), ids(ItemFilter.ALL.withPeriods(JUNE, JUNE)));
		assertEquals(List.of("M"), ids(ItemFilter.ALL.withPeriods(null, MAY)));
		assertEquals(List.of("P", "PO"), ids(ItemFilter.TO_DECLARE.withCategory("10210")));
		assertEquals(List.of(), ids(ItemFilter.ALL.withStatus(FeeItemStatus.DECLARED)));
	}

	@Test
	void theTreeHasOneBranchForEachUnitAndPeriodOldestFirst() {
		place.items.refresh(place.session);
		List<ItemGroup> groups = place.items.groups(place.id(), ItemFilter.TO_DECLARE);
		assertEquals(List.of(MAY, JUNE), groups.stream().map(ItemGroup::period).toList());
		// 9451.15 + 4725.59 + 295.35
		assertEquals(Money.parse("14472.09"), groups.getLast().totals().due());
	}

	@Test
	@DisplayName("R-138: what has to be ticked together is all sides of all bundled types, with the reason")
	void bundleOfAnItem() {
		place.items.refresh(place.session);
		ItemBundle bundle = place.items.bundle(place.session, "U");
		assertEquals(List.of("P", "PO", "U"), bundle.together().stream().map(FeeItem::id).toList());
		assertTrue(bundle.reason().contains("捆绑"), bundle.reason());
		assertEquals("", place.items.bundle(place.session, "M").reason());
		assertEquals("R-131", assertThrows(RuleViolation.class, () -> place.items.bundle(place.session, "none")).rule());
	}

	@Test
	@DisplayName("R-138: the bundles of all items are those of each, in the order of the list")
	void bundlesOfAllItems() {
		place.items.refresh(place.session);
		List<ItemBundle> bundles = place.items.bundles(place.session);
		assertEquals(ids(ItemFilter.TO_DECLARE), bundles.stream().map(ItemBundle::itemId).toList());
		bundles.forEach(bundle -> assertEquals(place.items.bundle(place.session, bundle.itemId()), bundle));
	}

	@Test
	@DisplayName("W-8: a range of periods that ends before it begins is refused")
	void reversedRange() {
		assertEquals("W-8", assertThrows(RuleViolation.class, () -> place.items.list(place.id(), ItemFilter.ALL.withPeriods(JUNE, MAY))).rule());
	}

	@Test
	@DisplayName("R-132: when nobody has a wage the refresh says what to do first")
	void hintWhenNobodyHasAWage() {
		bureau.items.clear();
		bureau.put(Sample.with(item("P", HRSS, Sample.PENSION, JUNE, "0.16", List.of()), 1, 12, PaymentNature.NORMAL, FeeItemStatus.INITIAL), List.of());
		assertEquals("请先完成年度缴费工资申报，再进行社保费申报", place.items.refresh(place.session).hint());
	}

	@Test
	@DisplayName("R-043: a payment-only login cannot refresh")
	void paymentOnlyLoginIsRefused() {
		bureau.permission = Permission.PAYMENT;
		assertEquals("R-043", assertThrows(RuleViolation.class, () -> place.items.refresh(place.session)).rule());
	}

	@Test
	@DisplayName("R-044, R-048: items that wait are reminded of, and several periods of them once more")
	void waitingItemsAreRemindedOf() {
		ReminderSource source = new UndeclaredItems(place.items);
		assertEquals(List.of(), source.reminders(place.session));
		source.refresh(place.session);
		// P, PO and U of June, M of May
		assertEquals(List.of("R-044 4 存在未申报的社保费待申报信息，需要进行申报", "R-048 2 存在多个属期的待申报信息未申报，可能会超出申报期限"),
				source.reminders(place.session).stream().map(each -> each.rule() + " " + each.count() + " " + each.text()).toList());
	}
}
