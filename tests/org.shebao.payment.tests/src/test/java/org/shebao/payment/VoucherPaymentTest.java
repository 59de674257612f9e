package org.shebao.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.Contradiction;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.StoredDocument;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.gateway.Permission;
import org.shebao.payment.BankVouchers.VouchersUpdated;
import org.shebao.payment.PaymentRequest.State;
import org.shebao.payment.ScriptedBureau.OnSubmit;
import org.shebao.store.OpenStore;
import org.shebao.store.bulk.SqlStatement;

class VoucherPaymentTest {

	private static final PayerChoice OPEN = new PayerChoice.Open();
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
		place.arrears.refresh(place.session);
	}

	private static void fill(ScriptedBureau bureau) {
		bureau.owe("A1", "102100100", "企业职工基本养老保险费", "9451.15", "0.00").owe("A2", "102100200", "企业职工基本养老保险费", "4725.59", "0.00")
				.owe("A3", "102200100", "失业保险费", "295.35", "1.48");
		bureau.filed.add(new BankAccount("B1", "贵阳示例科技有限公司", "102", "工商银行贵阳云岩支行", "2402001009000012345", true));
	}

	private static char[] password() {
		return "Abc12345".toCharArray();
	}

	private RequestId request(PayerChoice payer, String... ids) {
		return place.payment.request(place.session, List.of(ids), payer, password());
	}

	private PaymentRequest only() {
		List<PaymentRequest> all = place.payment.requests(place.id());
		assertEquals(1, all.size());
		return all.getFirst();
	}

	private String issued(PayerChoice payer, String... ids) {
		RequestId id = request(payer, ids);
		place.payment.results(place.session);
		PaymentRequest request = place.payment.requests(place.id()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
		assertEquals(State.ISSUED, request.state(), request.reason());
		return request.voucherNo();
	}

	private static String text(StoredDocument pdf, Path folder) throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("voucher.pdf"), pdf.bytes());
		Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), text);
		return text;
	}

	@Test
	@DisplayName("SC-26, R-170, R-172: the voucher of a filed payer is printed with sums by category, in figures and words, as a specimen of the sandbox")
	void filedPayer(@TempDir Path folder) throws IOException, InterruptedException {
		String number = issued(new PayerChoice.Filed("B1"), "A1", "A2", "A3");
		BankVoucher voucher = place.vouchers.find(place.id(), number).orElseThrow().voucher();
		// 9451.15 + 4725.59 + 295.35 + 1.48
		assertEquals(Money.parse("14473.57"), voucher.total());
		assertEquals(bureau.vouchers.get(number), voucher);
		String text = text(place.vouchers.reprint(place.id(), number), folder);
		for (String expected : List.of(number, "91520103MA6DLQ1K5Q", "贵阳示例科技有限公司", "15201030000", "工商银行贵阳云岩支行", "2402001009000012345",
				"企业职工基本养老保险费", "14,176.74", "失业保险费", "296.83", "14,473.57", "人民币壹万肆仟肆佰柒拾叁元伍角柒分", "2025年08月04日", "样", "非")) {
			assertTrue(text.replace(" ", "").contains(expected), expected + " is missing in\n" + text);
		}
	}

	@Test
	@DisplayName("R-043, R-053: a login for payments only fetches arrears, pays and prints")
	void aPaymentLoginPays() {
		bureau.permission = Permission.PAYMENT;
		place.arrears.refresh(place.session);
		assertEquals(Money.parse("9451.15"), bureau.vouchers.get(issued(OPEN, "A1")).total());
		assertEquals(1, place.payment.payers(place.session).size());
	}

	@Test
	@DisplayName("R-171: a payer typed in is taken with its spaces removed")
	void manualPayer() {
		String number = issued(new PayerChoice.Manual(" 贵阳示例科技有限公司 ", "贵阳银行", "2402 0010 0900"), "A1");
		assertEquals(new Payer("贵阳示例科技有限公司", "贵阳银行", "240200100900"), bureau.vouchers.get(number).payer());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',        贵阳银行, 12345,                             1
			示例公司,  '  ',     12345,                             1
			示例公司,  贵阳银行, 1234,                              1
			示例公司,  贵阳银行, 123456789012345678901234567890123, 1
			示例公司,  贵阳银行, 12345_6,                           1
			'',        '',       '',                                3
			""")
	@DisplayName("R-171: everything of a payer typed in is required, each fault is named, nothing is sent")
	void incompletePayer(String name, String bank, String account, int faults) {
		RuleViolation refused = assertThrows(RuleViolation.class, () -> request(new PayerChoice.Manual(name, bank, account), "A1"));
		assertEquals("R-171", refused.rule());
		assertEquals(faults, refused.details().size(), refused.details().toString());
		assertTrue(place.payment.requests(place.id()).isEmpty());
	}

	@Test
	@DisplayName("R-182: without a payer the voucher leaves the payer open, on the reprint too")
	void openPayer() {
		String number = issued(OPEN, "A1");
		assertEquals(null, place.vouchers.find(place.id(), number).orElseThrow().voucher().payer());
		assertEquals("R-170", assertThrows(RuleViolation.class, () -> request(new PayerChoice.Filed("none"), "A2")).rule());
	}

	@Test
	@DisplayName("R-168: a wrong password sends nothing, and the password is wiped whatever happens")
	void passwordIsCheckedAndWiped() {
		char[] wrong = "wrong".toCharArray();
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.payment.request(place.session, List.of("A1"), OPEN, wrong));
		assertEquals("申报密码错误，请重新输入", refused.getMessage());
		assertArrayEquals(new char[5], wrong);
		char[] right = password();
		place.payment.request(place.session, List.of("A1"), OPEN, right);
		assertArrayEquals(new char[8], right);
		char[] unused = password();
		assertThrows(RuleViolation.class, () -> place.payment.request(place.session, List.of(), OPEN, unused));
		assertArrayEquals(new char[8], unused);
	}

	@Test
	@DisplayName("R-164: arrears that changed since they were confirmed are not paid")
	void changedArrears() {
		bureau.owe("A3", "102200100", "失业保险费", "295.35", "1.63");
		assertEquals("R-164", assertThrows(RuleViolation.class, () -> request(OPEN, "A1", "A3")).rule());
		assertTrue(place.payment.requests(place.id()).isEmpty());
	}

	@Test
	@DisplayName("R-172: never two live vouchers for one line: held from the request on, free again once refused or voided")
	void neverTwoVouchersForOneLine() {
		request(OPEN, "A1");
		assertEquals("R-172", assertThrows(RuleViolation.class, () -> request(OPEN, "A1", "A2")).rule());
		bureau.script.add(OnSubmit.REJECT);
		place.payment.results(place.session);
		assertEquals(State.REFUSED, only().state());
		assertEquals("欠费已由其他凭证锁定", only().reason());
		String number = issued(OPEN, "A1");
		place.arrears.refresh(place.session);
		assertEquals("R-172", assertThrows(RuleViolation.class, () -> request(OPEN, "A1")).rule());
		bureau.become(number, VoucherStatus.VOIDED);
		place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		request(OPEN, "A1");
		assertEquals(3, place.payment.requests(place.id()).size());
	}

	@Test
	@DisplayName("R-181: a reprint gives the same bytes, also after a restart, and into a folder")
	void reprintGivesTheSameBytes(@TempDir Path folder, @TempDir Path data) throws IOException {
		byte[] first;
		String number;
		ScriptedBureau own = new ScriptedBureau();
		fill(own);
		try (OpenStore before = Workplace.open(data)) {
			Workplace here = Workplace.in(before, "one", own);
			here.arrears.refresh(here.session);
			here.payment.request(here.session, List.of("A1"), OPEN, password());
			number = here.payment.results(here.session).getFirst().voucherNo();
			first = here.vouchers.reprint(here.id(), number).bytes();
		}
		try (OpenStore after = Workplace.open(data)) {
			Workplace here = Workplace.in(after, "one", own);
			here.payment.results(here.session);
			assertArrayEquals(first, here.vouchers.reprint(here.id(), number).bytes());
			Path file = here.vouchers.reprintTo(here.id(), number, folder.resolve("桌面"));
			assertArrayEquals(first, Files.readAllBytes(file));
			assertTrue(file.getFileName().toString().endsWith(number + ".pdf"), file.toString());
		}
	}

	@Test
	@DisplayName("R-181: damaged bytes are never printed")
	void damagedBytesAreRefused() {
		String number = issued(OPEN, "A1");
		store.execute(tx -> SqlStatement.of(tx, "UPDATE BANK_VOUCHER_PDF SET CONTENT = ? WHERE EMPLOYER_ID = ? AND VOUCHER_NO = ?", new byte[] { 1, 2, 3 },
				place.id().value(), number).update());
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), number));
		assertEquals("R-181", refused.rule());
		assertTrue(refused.getMessage().contains("已损坏"), refused.getMessage());
	}

	@Test
	@DisplayName("R-173, R-179: paying at the counter comes by sync; an unpaid voucher is expired after its pay-by date")
	void paidAndExpired() {
		String number = issued(OPEN, "A1");
		VoucherRecord unpaid = place.vouchers.find(place.id(), number).orElseThrow();
		assertFalse(unpaid.expired(unpaid.voucher().payBy()));
		assertTrue(unpaid.expired(unpaid.voucher().payBy().plusDays(1)));
		bureau.become(number, VoucherStatus.PAID);
		List<VoucherRecord> changed = place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE).updated();
		assertEquals(VoucherStatus.PAID, changed.getFirst().voucher().status());
		assertFalse(changed.getFirst().expired(unpaid.voucher().payBy().plusDays(1)));
		assertEquals(PaymentStatus.PAID, place.arrears.list(place.id(), ArrearsFilter.ALL).stream().filter(line -> line.id().equals("A1")).findFirst().orElseThrow().status());
		assertEquals(new VouchersUpdated(List.of(), List.of()), place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE));
		place.vouchers.reprint(place.id(), number);
	}

	@Test
	@DisplayName("R-183: a voided voucher cannot be printed again")
	void voidedIsNotPrinted() {
		String number = issued(OPEN, "A1");
		bureau.become(number, VoucherStatus.VOIDED);
		place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		assertEquals("R-183", assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), number)).rule());
	}

	@Test
	@DisplayName("R-179, R-181: vouchers of other channels are listed but have no file here")
	void otherChannels() {
		issued(OPEN, "A1");
		BankVoucher own = bureau.vouchers.values().iterator().next();
		bureau.vouchers.put("E-1", new BankVoucher("E-1", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 16), own.authorityCode(), own.authorityName(), null,
				own.total(), VoucherStatus.UNPAID, "电子税务局", own.lines()));
		place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		assertEquals(2, place.vouchers.list(place.id(), VoucherFilter.ALL).size());
		assertEquals(1, place.vouchers.list(place.id(), new VoucherFilter(null, LocalDate.of(2025, 7, 2), null, null, null)).size());
		assertEquals(0, place.vouchers.list(place.id(), new VoucherFilter(null, null, FeePeriod.of(2025, 7), null, null)).size());
		assertEquals(2, place.vouchers.list(place.id(), new VoucherFilter(null, null, null, null, VoucherStatus.UNPAID)).size());
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), "E-1"));
		assertEquals("该凭证由其他渠道打印，本地无凭证文件", refused.getMessage());
		assertEquals("R-181", assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), "none")).rule());
	}

	@Test
	@DisplayName("R-172: an answer that makes no sense for one request keeps no other voucher from being issued and printed, and is asked for again")
	void anOddAnswerStopsNoOtherVoucher() {
		bureau.script.add(OnSubmit.PENDING);
		RequestId odd = request(OPEN, "A3");
		request(OPEN, "A1");
		place.payment.results(place.session);
		bureau.decided.put(odd, new Feedback(odd, Feedback.State.PARTLY, 1, 1, "", "", ""));
		RequestId next = request(OPEN, "A2");
		assertThrows(IllegalStateException.class, () -> place.payment.results(place.session));
		place.vouchers.reprint(place.id(), ofRequest(next).voucherNo());
		assertEquals(State.PROCESSING, ofRequest(odd).state());
		bureau.decided.put(odd, new Feedback(odd, Feedback.State.REJECTED, 0, 1, "R-172", "欠费已由其他凭证锁定", ""));
		place.payment.results(place.session);
		assertEquals(State.REFUSED, ofRequest(odd).state());
		assertEquals(3, bureau.sent.size(), "each was sent once");
	}

	private PaymentRequest ofRequest(RequestId id) {
		return place.payment.requests(place.id()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("C-1: a voucher whose lines are not its total is neither kept nor printed")
	void contradictingVoucher() {
		bureau.wrongBy = Money.ofFen(1);
		request(OPEN, "A1");
		place.payment.results(place.session);
		assertEquals(State.ISSUED, only().state());
		assertEquals("C-1", only().rule());
		assertTrue(only().reason().contains("9451.16"), only().reason());
		assertEquals("C-1", assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), only().voucherNo())).rule());
		assertTrue(place.vouchers.list(place.id(), VoucherFilter.ALL).isEmpty());
		VouchersUpdated updated = place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		assertEquals(List.of(new Contradiction(only().voucherNo(), only().reason())), updated.skipped());
		assertTrue(place.vouchers.list(place.id(), VoucherFilter.ALL).isEmpty());
	}

	private void hear(BankVoucher voucher, Money total, VoucherStatus status, List<VoucherLine> lines) {
		bureau.vouchers.put(voucher.number(), new BankVoucher(voucher.number(), voucher.issuedOn(), voucher.payBy(), voucher.authorityCode(), voucher.authorityName(),
				voucher.payer(), total, status, voucher.channel(), lines));
	}

	@Test
	@DisplayName("C-1, R-179: a voucher that contradicts what is kept here is skipped: it and its print stay as they were, all others are taken")
	void contradictingVouchersAreSkipped() {
		VoucherRecord first = place.vouchers.find(place.id(), issued(OPEN, "A1")).orElseThrow();
		VoucherRecord second = place.vouchers.find(place.id(), issued(OPEN, "A2")).orElseThrow();
		String third = issued(OPEN, "A3");
		byte[] print = place.vouchers.reprint(place.id(), first.voucher().number()).bytes();
		List<VoucherLine> more = first.voucher().lines().stream()
				.map(line -> new VoucherLine(line.arrearsId(), line.unit(), line.item(), line.period(), line.amount().plus(Money.ofFen(1)))).toList();
		hear(first.voucher(), Money.parse("9451.16"), VoucherStatus.PAID, more);
		// the right total, but of other arrears
		hear(second.voucher(), second.voucher().total(), VoucherStatus.PAID, second.voucher().lines().stream()
				.map(line -> new VoucherLine("A3", line.unit(), line.item(), line.period(), line.amount())).toList());
		bureau.become(third, VoucherStatus.VOIDED);

		VouchersUpdated updated = place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		assertEquals(List.of(
				new Contradiction(first.voucher().number(), "税务机关返回的凭证 " + first.voucher().number() + " 的金额9451.16元与本地的9451.15元不一致，请联系主管税务机关"),
				new Contradiction(second.voucher().number(), "税务机关返回的凭证 " + second.voucher().number() + " 的明细与本地的不一致，请联系主管税务机关")), updated.skipped());
		assertEquals(List.of(third), updated.updated().stream().map(each -> each.voucher().number()).toList());
		assertEquals(first, place.vouchers.find(place.id(), first.voucher().number()).orElseThrow());
		assertEquals(second, place.vouchers.find(place.id(), second.voucher().number()).orElseThrow());
		assertArrayEquals(print, place.vouchers.reprint(place.id(), first.voucher().number()).bytes());
	}

	@Test
	@DisplayName("C-1: a voucher that was synchronised first and then told differently is never printed, and the reason is told")
	void toldDifferentlyBeforePrinting() {
		bureau.voucherHidden = true;
		String number = issued(OPEN, "A1");
		bureau.voucherHidden = false;
		BankVoucher voucher = bureau.vouchers.get(number);
		// issued on a later day with more late fee, which alone would be no contradiction
		List<VoucherLine> more = voucher.lines().stream()
				.map(line -> new VoucherLine(line.arrearsId(), line.unit(), line.item(), line.period(), line.amount().plus(Money.ofFen(15)))).toList();
		BankVoucher later = new BankVoucher(number, voucher.issuedOn().plusDays(1), voucher.payBy(), voucher.authorityCode(), voucher.authorityName(), null,
				voucher.total(), VoucherStatus.UNPAID, voucher.channel(), voucher.lines());
		bureau.vouchers.put(number, later);
		place.vouchers.sync(place.session, ScriptedBureau.JUNE, ScriptedBureau.JUNE);
		hear(later, Money.parse("9451.30"), VoucherStatus.UNPAID, more);
		place.payment.results(place.session);
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), number));
		assertEquals("C-1", refused.rule());
		assertEquals("税务机关返回的凭证 " + number + " 的金额9451.30元与本地的9451.15元不一致，请联系主管税务机关", refused.getMessage());
		assertFalse(place.vouchers.find(place.id(), number).orElseThrow().printed());
	}

	@Test
	@DisplayName("C-1, C-13: a voucher of another amount than confirmed is not printed, unless it was issued later with more late fee")
	void anotherAmountThanConfirmed() {
		bureau.laterLateFee = Money.ofFen(15);
		request(OPEN, "A3");
		place.payment.results(place.session);
		assertEquals("C-1", only().rule());
		request(OPEN, "A1");
		bureau.today = Workplace.TODAY.plusDays(1);
		place.payment.results(place.session);
		PaymentRequest later = place.payment.requests(place.id()).stream().filter(each -> each.rule().isEmpty()).findFirst().orElseThrow();
		assertEquals(Money.parse("9451.30"), place.vouchers.find(place.id(), later.voucherNo()).orElseThrow().voucher().total());
	}

	@Test
	@DisplayName("R-172: a voucher that cannot be fetched at once is printed by the next call")
	void printedLater() {
		bureau.voucherHidden = true;
		String number = issued(OPEN, "A1");
		assertEquals("R-181", assertThrows(RuleViolation.class, () -> place.vouchers.reprint(place.id(), number)).rule());
		bureau.voucherHidden = false;
		assertEquals(1, place.payment.results(place.session).size());
		place.vouchers.reprint(place.id(), number);
	}

	@ParameterizedTest
	@EnumSource(value = OnSubmit.class, names = { "CUT_BEFORE", "CUT_AFTER", "PENDING" })
	@DisplayName("A connection cut before or after the bureau's commit ends in exactly one voucher")
	void cutConnection(OnSubmit fault) {
		bureau.script.add(fault);
		RequestId id = request(OPEN, "A1", "A2");
		place.payment.results(place.session);
		if (fault == OnSubmit.PENDING) {
			assertEquals(State.PROCESSING, only().state());
			bureau.decided.remove(id);
			bureau.issueVoucher(id, new org.shebao.gateway.PaymentGateway.VoucherRequest(List.of("A1", "A2"), null));
		}
		place.payment.results(place.session);
		place.payment.results(place.session);
		assertEquals(State.ISSUED, only().state());
		assertEquals(1, bureau.vouchers.size());
		assertEquals(1, place.vouchers.list(place.id(), VoucherFilter.ALL).size());
	}

	@ParameterizedTest
	@EnumSource(value = OnSubmit.class, names = { "ACCEPT", "CRASH_AFTER" })
	@DisplayName("A crash between commit and send, or after sending, is made good at the next start: one voucher, printed")
	void crashAndRestart(OnSubmit onSubmit, @TempDir Path data) {
		ScriptedBureau survivor = new ScriptedBureau();
		fill(survivor);
		survivor.script.add(onSubmit);
		try (OpenStore first = Workplace.open(data)) {
			Workplace before = Workplace.in(first, "one", survivor);
			before.arrears.refresh(before.session);
			before.payment.request(before.session, List.of("A1"), OPEN, password());
			if (onSubmit == OnSubmit.CRASH_AFTER) {
				assertThrows(ScriptedBureau.Crash.class, () -> before.payment.results(before.session));
			}
		}
		try (OpenStore again = Workplace.open(data)) {
			Workplace after = Workplace.in(again, "one", survivor);
			PaymentRequest request = after.payment.results(after.session).getFirst();
			assertEquals(State.ISSUED, request.state());
			after.vouchers.reprint(after.id(), request.voucherNo());
			assertEquals(1, survivor.vouchers.size());
			assertEquals(1, survivor.sent.size());
		}
	}

	@Test
	@DisplayName("W-12: without a connection the request waits and holds its lines")
	void unreachableWaits() {
		bureau.script.add(OnSubmit.UNREACHABLE);
		request(OPEN, "A1");
		assertThrows(GatewayException.Unreachable.class, () -> place.payment.results(place.session));
		assertEquals(State.PROCESSING, only().state());
		assertEquals("R-172", assertThrows(RuleViolation.class, () -> request(OPEN, "A1")).rule());
		assertEquals(State.ISSUED, place.payment.results(place.session).getFirst().state());
	}

	@Test
	@DisplayName("Σ chosen arrears = request = voucher = its lines, for every choice")
	void sumsAgreeForEveryChoice() {
		for (Set<String> chosen : List.of(Set.of("A1"), Set.of("A2", "A3"))) {
			Money confirmed = place.payment.summary(place.id(), chosen).totals().total();
			String number = issued(OPEN, chosen.toArray(String[]::new));
			BankVoucher voucher = place.vouchers.find(place.id(), number).orElseThrow().voucher();
			assertEquals(confirmed, voucher.total());
			assertEquals(confirmed, place.arrears.list(place.id(), ArrearsFilter.ALL).stream().filter(line -> chosen.contains(line.id()))
					.map(ArrearsLine::total).reduce(Money.ZERO, Money::plus));
			place.arrears.refresh(place.session);
		}
	}
}
