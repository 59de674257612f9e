package org.shebao.payment.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.money.Money;
import org.shebao.core.state.VoucherStatus;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.ScriptedBureau;
import org.shebao.payment.ScriptedBureau.OnSubmit;
import org.shebao.payment.Workplace;
import org.shebao.store.OpenStore;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.scripted.ListProbe;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class PayingTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private Workplace place;
	private ScriptedWorkbench window;
	private ArrearsList arrears;
	private ListProbe<ArrearsLine> list;
	private ListProbe<VoucherRow> vouchers;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void owe() {
		bureau.owe("A1", "102100100", "企业职工基本养老保险费", "9451.15", "0.00").owe("A2", "102200100", "失业保险费", "295.35", "1.48");
		bureau.filed.add(new BankAccount("B1", "贵阳示例科技有限公司", "102", "工商银行贵阳云岩支行", "2402001009000012345", true));
		place = Workplace.in(store, bureau);
		window = new ScriptedWorkbench(folder);
		Issuing issuing = new Issuing(window, place.session, place.payment, place.vouchers);
		arrears = new ArrearsList(window, place.session, place.arrears, new Paying(window, place.session, place.payment, issuing));
		list = new ListProbe<>(arrears.page());
		vouchers = new ListProbe<>(new VoucherList(window, place.session, place.payment, place.vouchers, issuing).page());
	}

	/** Confirms, gives the password and chooses who pays. */
	private void pay(Map<String, Object> payer) {
		window.filled.addAll(List.of(Map.of(), Map.of("password", "Abc12345".toCharArray()), payer));
		list.press("pay", list.rows());
	}

	private Field field(int form, String name) {
		return window.forms.get(form).fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
	}

	private List<String> files() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static Payer payer(ScriptedBureau bureau) {
		return bureau.vouchers.values().iterator().next().payer();
	}

	@Test
	@DisplayName("R-164: the newest arrears are fetched when the page opens and when the user is led there, not with every query")
	void fetchedOnOpening() {
		assertEquals(List.of(Money.parse("9451.15"), Money.parse("296.83")), list.rows().stream().map(row -> list.value(row, "total")).toList());
		bureau.arrears.remove("A1");
		assertEquals(2, list.rows().size());
		arrears.outdate();
		assertEquals(1, list.rows().size());
	}

	@Test
	@DisplayName("R-164: 刷新 fetches anew")
	void refreshFetches() {
		list.rows();
		bureau.arrears.remove("A1");
		list.press("refresh", List.of());
		assertEquals(List.of("payment"), window.changed);
		assertEquals(1, list.rows().size());
	}

	@Test
	@DisplayName("R-165: arrears are queried by unit, periods, category and authority")
	void queried() {
		assertEquals(List.of("A2"), list.rows(Map.of("category", "10220")).stream().map(ArrearsLine::id).toList());
		assertEquals(List.of(), list.rows(Map.of("from", ScriptedBureau.JUNE.next())));
		assertEquals(2, list.page().query().get(3).options().get().size());
	}

	@Test
	@DisplayName("R-167: 确认信息 tells count, principal, late fee and total in figures and words")
	void confirmation() {
		list.press("pay", list.rows());
		// 9451.15 + 295.35 = 9746.50; + 1.48 = 9747.98
		assertEquals(List.of("2", "9,746.50元", "1.48元", "9,747.98元", "人民币玖仟柒佰肆拾柒元玖角捌分"),
				List.of("count", "principal", "lateFee", "total", "words").stream().map(name -> field(0, name).initial()).toList());
		assertEquals(2, field(0, "chosen").table().rows().size());
		assertTrue(bureau.sent.isEmpty());
	}

	@Test
	@DisplayName("R-168: a wrong password is refused at its field before a payer is asked for")
	void wrongPassword() {
		window.filled.addAll(List.of(Map.of(), Map.of("password", "wrong".toCharArray())));
		list.press("pay", list.rows());
		assertEquals("R-168", window.refused.getFirst().rule());
		assertTrue(field(1, "password").rules().contains("R-168"));
		assertEquals(List.of("payment.confirmation", "payment.authentication", "payment.authentication"), window.forms.stream().map(form -> form.name()).toList());
	}

	@Test
	@DisplayName("R-169: a tripartite agreement cannot be chosen, and the way out is named; the voucher is chosen at first")
	void agreementIsNotOffered() {
		pay(Map.of());
		assertEquals("未签订三方协议的用人单位请选择“银行凭证缴费”", field(2, "method").check().apply(PayerForm.Method.AGREEMENT).orElseThrow());
		assertTrue(field(2, "method").check().apply(PayerForm.Method.VOUCHER).isEmpty());
		assertEquals(PayerForm.Method.VOUCHER, field(2, "method").initial());
	}

	@Test
	@DisplayName("SC-26, R-170, R-172, R-173: the preferred filed account is chosen at first; the voucher's PDF lies in the folder, is named with what to watch, and opens")
	void filedAccount() throws Exception {
		pay(Map.of());
		assertEquals("2402001009000012345", payer(bureau).accountNumber());
		String number = bureau.vouchers.keySet().iterator().next();
		assertEquals(1, files().size());
		assertTrue(files().getFirst().endsWith(".pdf"), files().toString());
		assertTrue(window.asked.getFirst().message().startsWith("已开具银行端查询缴税凭证 " + number + "，金额9747.98元。请在凭证“税款限缴日期”规定的日期内完成缴费，否则将无法缴费"),
				window.asked.toString());
		assertEquals(files().getFirst(), window.opened.getFirst().getFileName().toString());
		assertEquals("已打印银行端缴款凭证 " + number + "，请在【缴费凭证打印记录】中查看", list.column("status").notice().apply(list.rows().getFirst()).message());
		assertFalse(list.page().tickable().test(list.rows().getFirst()));
	}

	@Test
	@DisplayName("R-171: a payer is typed in; what is not complete is refused at the field")
	void typedPayer() {
		window.filled.addAll(List.of(Map.of(), Map.of("password", "Abc12345".toCharArray()),
				Map.of("payer", PayerForm.Payer.MANUAL, "name", "甲", "bank", "乙银行", "number", "12"),
				Map.of("payer", PayerForm.Payer.MANUAL, "name", "甲", "bank", "乙银行", "number", "1234 5678")));
		list.press("pay", list.rows());
		assertEquals("R-171", window.refused.getFirst().rule());
		assertTrue(window.refused.getFirst().getMessage().startsWith("人工录入应确保信息完全正确，否则银行可能不予受理"));
		assertEquals(new Payer("甲", "乙银行", "12345678"), payer(bureau));
	}

	@Test
	@DisplayName("R-182: a payer may be left open; without filed accounts that is chosen at first, and only the fields of a choice are shown")
	void openPayer() {
		bureau.filed.clear();
		pay(Map.of());
		assertNull(payer(bureau));
		FormValues manual = new FormValues(Map.of("payer", PayerForm.Payer.MANUAL));
		assertEquals(List.of("method", "payer", "exact", "name", "bank", "number"),
				window.forms.get(2).fields().stream().filter(field -> field.shown().test(manual)).map(Field::name).toList());
	}

	@Test
	@DisplayName("W-7, R-172: what cannot be paid together is refused before anything is asked")
	void refusedBeforehand() {
		bureau.owe("A3", "15223010000", "102300100", "基本医疗保险费", "10.00", "0.00");
		arrears.outdate();
		list.press("pay", list.rows());
		assertTrue(window.forms.isEmpty());
		assertEquals(1, window.failed.size());
	}

	@Test
	@DisplayName("A refused voucher is told with the bureau's reason and stands among the vouchers")
	void refusedVoucher() {
		bureau.script.add(OnSubmit.REJECT);
		pay(Map.of());
		assertEquals("税务机关没有开具凭证", window.told.getFirst().message());
		assertEquals(List.of("欠费已由其他凭证锁定"), window.told.getFirst().details());
		VoucherRow row = vouchers.rows().getFirst();
		assertEquals("开具失败", vouchers.value(row, "status"));
		assertEquals(Notice.Level.ERROR, vouchers.column("status").notice().apply(row).level());
	}

	@Test
	@DisplayName("A bureau that is away loses nothing: the request stands among the vouchers, which ask by themselves until it is issued")
	void nothingIsLost() {
		bureau.script.add(OnSubmit.UNREACHABLE);
		pay(Map.of());
		assertInstanceOf(GatewayException.class, window.failed.getFirst());
		assertEquals("开具中", vouchers.value(vouchers.rows().getFirst(), "status"));
		assertTrue(vouchers.page().polling().needed().test(vouchers.rows()));
		vouchers.page().polling().work().run();
		assertFalse(vouchers.page().polling().needed().test(vouchers.rows()));
		assertEquals("未缴款", vouchers.value(vouchers.rows().getFirst(), "status"));
	}

	@Test
	@DisplayName("R-177, R-178, R-180, R-181: vouchers are listed and queried, looked into and printed again; a voided one is not")
	void vouchersAreListed() throws Exception {
		pay(Map.of());
		VoucherRow row = vouchers.rows().getFirst();
		assertEquals(Money.parse("9747.98"), vouchers.value(row, "amount"));
		assertEquals("贵阳示例科技有限公司", vouchers.value(row, "payer"));
		assertEquals(1, vouchers.rows(Map.of("issuedFrom", Workplace.TODAY, "to", ScriptedBureau.JUNE, "status", VoucherStatus.UNPAID)).size());
		assertEquals(0, vouchers.rows(Map.of("issuedTo", Workplace.TODAY.minusDays(1))).size());
		vouchers.press("view", row);
		assertEquals("银行端缴费凭证明细", window.forms.getLast().title());
		assertEquals(2, window.forms.getLast().fields().getLast().table().rows().size());
		byte[] first = Files.readAllBytes(window.opened.getFirst());
		Files.delete(window.opened.getFirst());
		vouchers.press("reprint", row);
		assertEquals(List.of(first.length, 2), List.of((int) Files.size(window.opened.getLast()), window.opened.size()));
		bureau.become(row.key(), VoucherStatus.VOIDED);
		window.filled.add(Map.of());
		vouchers.press("sync", List.of());
		assertEquals("同步完成，更新1张凭证", window.mentioned.getLast());
		assertFalse(vouchers.page().rowActions().getLast().offered().test(vouchers.rows().getFirst()));
	}

	@Test
	@DisplayName("R-179, W-8: 同步 begins with this year's periods and refuses a reversed range")
	void syncOfARange() {
		window.filled.add(Map.of("from", ScriptedBureau.JUNE, "to", ScriptedBureau.JUNE.previous()));
		vouchers.press("sync", List.of());
		assertTrue(window.forms.getFirst().intro().startsWith("注意选择同步的费款所属期起止时间范围不要太长"));
		assertEquals(List.of("2025-01", "2025-07"), List.of("from", "to").stream().map(name -> field(0, name).initial().toString()).toList());
		assertEquals("W-8", window.refused.getFirst().rule());
	}

	@Test
	@DisplayName("R-173: an expired voucher is marked and the way out is named")
	void expired() {
		bureau.today = Workplace.TODAY.minusDays(30);
		pay(Map.of());
		VoucherRow row = vouchers.rows().getFirst();
		assertEquals("未缴款（已过期）", vouchers.value(row, "status"));
		assertTrue(vouchers.column("status").notice().apply(row).message().contains("请作废该凭证"));
	}
}
