package org.shebao.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.internal.UnpaidArrears;
import org.shebao.session.ReminderSource;
import org.shebao.store.OpenStore;

class ArrearsTest {

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
		bureau.owe("A1", "102100100", "企业职工基本养老保险费", "9451.15", "0.00").owe("A2", "102200100", "失业保险费", "295.35", "1.48")
				.owe("A3", "15223010000", "102400100", "工伤保险费", "10.00", "0.00");
		place = Workplace.in(store, bureau);
		place.arrears.refresh(place.session);
	}

	private List<String> ids(ArrearsFilter filter) {
		return place.arrears.list(place.id(), filter).stream().map(ArrearsLine::id).toList();
	}

	private String refusal(String... ids) {
		return assertThrows(RuleViolation.class, () -> place.payment.summary(place.id(), List.of(ids))).rule();
	}

	@Test
	@DisplayName("R-164: a refresh replaces what is kept and gives the sums")
	void refreshReplaces() {
		assertEquals(List.copyOf(bureau.arrears.values()), place.arrears.list(place.id(), ArrearsFilter.ALL));
		bureau.arrears.remove("A1");
		ArrearsTotals totals = place.arrears.refresh(place.session);
		// 295.35 + 10.00; 1.48
		assertEquals(new ArrearsTotals(2, Money.parse("305.35"), Money.parse("1.48"), Money.parse("306.83")), totals);
		assertEquals(List.of("A2", "A3"), ids(ArrearsFilter.ALL));
	}

	@Test
	@DisplayName("R-165: arrears are filtered by unit number, period, category and authority")
	void filters() {
		assertEquals(List.of("A1", "A2", "A3"), ids(ArrearsFilter.ALL.withUnit(ScriptedBureau.UNIT)));
		assertEquals(List.of(), ids(ArrearsFilter.ALL.withUnit(new UnitNumber("other"))));
		assertEquals(List.of(), ids(ArrearsFilter.ALL.withPeriods(FeePeriod.of(2025, 7), null)));
		assertEquals(List.of("A2"), ids(new ArrearsFilter(null, null, null, "10220", null)));
		assertEquals(List.of("A3"), ids(new ArrearsFilter(null, null, null, null, "15223010000")));
	}

	@Test
	@DisplayName("W-8: a range of periods that ends before it begins is refused")
	void reversedRange() {
		ArrearsFilter reversed = ArrearsFilter.ALL.withPeriods(FeePeriod.of(2025, 7), FeePeriod.of(2025, 6));
		assertEquals("W-8", assertThrows(RuleViolation.class, () -> place.arrears.list(place.id(), reversed)).rule());
	}

	@Test
	@DisplayName("R-168: the security check takes the right password, refuses a wrong one, and wipes both")
	void securityCheck() {
		char[] right = "Abc12345".toCharArray();
		char[] wrong = "Abc12346".toCharArray();
		place.payment.authenticate(place.session, right);
		assertEquals("R-168", assertThrows(RuleViolation.class, () -> place.payment.authenticate(place.session, wrong)).rule());
		assertArrayEquals(new char[8], right);
		assertArrayEquals(new char[8], wrong);
	}

	@Test
	@DisplayName("R-167: what is confirmed is the count, principal, late fee and total, in figures and words")
	void summary() {
		PaymentSummary summary = place.payment.summary(place.id(), List.of("A1", "A2"));
		// 9451.15 + 295.35 = 9746.50; + 1.48 = 9747.98
		assertEquals(new ArrearsTotals(2, Money.parse("9746.50"), Money.parse("1.48"), Money.parse("9747.98")), summary.totals());
		assertEquals("人民币玖仟柒佰肆拾柒元玖角捌分", summary.words());
		assertEquals(ScriptedBureau.YUNYAN, summary.authorityCode());
	}

	@Test
	@DisplayName("W-7, R-164, R-172: nothing chosen, unknown lines and two authorities are refused")
	void refusals() {
		assertEquals("W-7", refusal());
		assertEquals("R-164", refusal("A1", "gone"));
		assertEquals("R-172", refusal("A1", "A3"));
	}

	@Test
	@DisplayName("R-172: a line that a live voucher holds cannot be chosen")
	void heldLine() {
		ArrearsLine line = bureau.arrears.get("A1");
		bureau.arrears.put("A1", new ArrearsLine("A1", line.unit(), line.authorityCode(), line.authorityName(), line.item(), line.period(), line.principal(),
				line.lateFee(), line.dueDate(), line.status(), line.levyVoucherNo(), "V-1"));
		place.arrears.refresh(place.session);
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.payment.summary(place.id(), List.of("A1", "A2")));
		assertEquals("R-172", refused.rule());
		assertEquals(1, refused.details().size());
		assertTrue(refused.details().getFirst().contains("9451.15"), refused.details().toString());
	}

	@Test
	@DisplayName("R-045, R-049: arrears are reminded of, and those whose due date has passed once more; nothing owed, nothing said")
	void arrearsAreRemindedOf() {
		// three lines due on 2025-06-30, looked at on 2025-07-20
		ReminderSource source = new UnpaidArrears(place.arrears);
		assertEquals(List.of("R-045 3 社保费欠费信息已经生成，可以进行社保费缴费", "R-049 3 存在已超出缴费期限的欠费信息，需要及时缴费"),
				source.reminders(place.session).stream().map(each -> each.rule() + " " + each.count() + " " + each.text()).toList());
		bureau.arrears.clear();
		source.refresh(place.session);
		assertEquals(List.of(), source.reminders(place.session));
	}
}
