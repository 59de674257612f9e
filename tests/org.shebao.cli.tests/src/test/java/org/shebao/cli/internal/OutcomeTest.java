package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;
import org.shebao.cli.internal.DemoBureau.OnSubmit;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.PaymentGateway.BankVoucher;

/** What a command says and how it exits when a submission goes wrong. Each test declares a period of its own, because opening a store takes seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomeTest {

	private DemoProduct product;
	private Path folder;
	private int month;

	@BeforeAll
	void build(@TempDir Path temporary) {
		folder = temporary;
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		product = new DemoProduct(folder.resolve("home")).withWages();
	}

	@AfterAll
	void close() {
		product.close();
	}

	@BeforeEach
	void nextPeriod() {
		product.bureau.script.clear();
		product.bureau.refusedName = "";
		product.bureau.away = false;
		product.bureau.periods.clear();
		product.bureau.periods.add(FeePeriod.of(2025, ++month));
	}

	@Test
	@DisplayName("R-023: a wrong password is refused by the bureau's rule")
	void aWrongPasswordExitsWith3() {
		product.environment.put(Passwords.CURRENT, "wrong");
		try {
			assertRefused("R-023", "申报密码错误，还可以尝试4次", "login");
		} finally {
			product.environment.put(Passwords.CURRENT, DemoProduct.PASSWORD);
		}
	}

	@Test
	@DisplayName("R-096: a wage that the bureau rejects exits with 3 and names the person")
	void aRejectedWageExitsWith3() {
		product.bureau.refusedName = "王一";
		product.run(ExitCode.DONE, "wages clear");
		product.run(ExitCode.DONE, "wages add --person 王一 --wage 5100.00");
		Terminal.Outcome outcome = product.run(ExitCode.REFUSED, "wages submit --all");
		assertTrue(outcome.out().contains("王一 5100.00：R-096 2025-01属期存在已申报数据，不允许调低缴费工资"), outcome.out());
		JsonNode lines = product.run(ExitCode.DONE, "wages records --json").json();
		assertEquals(1, lines.get(0).get("rejected").asInt(), lines.toString());
	}

	@Test
	@DisplayName("W-2, W-6, W-7, R-010, R-086: refusals name the rule and say why in Chinese")
	void refusalsNameTheRule(@TempDir Path folder) throws IOException {
		product.run(ExitCode.DONE, "wages clear");
		assertRefused("W-2", "缴费工资格式不正确，应为大于0且最多两位小数的金额", "wages add --person 张三 --wage 5000.001");
		assertRefused("W-7", "请先选择需要操作的数据", "wages set 0000000000000001 5000");
		product.run(ExitCode.DONE, "wages add --all-normal");
		assertRefused("R-086", "存在未填写缴费工资的职工，请填写完整后再提交申报", "wages submit --all");
		assertRefused("W-7", "请先选择需要操作的数据", "wages submit --persons 9999");
		assertEquals("R-010", product.run(ExitCode.REFUSED, "employer add 123 --region 520000 --json").json().get("rule").asText());
		assertEquals("R-008", product.run(ExitCode.REFUSED, "employer add " + DemoBureau.TAXPAYER + " --region 110000 --json").json().get("rule").asText());
		Files.writeString(folder.resolve("no.xlsx"), "no workbook");
		assertEquals("W-6", product.run(ExitCode.REFUSED, "wages import --json " + folder.resolve("no.xlsx")).json().get("rule").asText());
	}

	@Test
	@DisplayName("R-139: a declaration that the bureau refuses exits with 3")
	void aRefusedDeclarationExitsWith3() {
		product.bureau.script.addAll(List.of(OnSubmit.REJECT, OnSubmit.REJECT));
		Terminal.Outcome outcome = product.run(ExitCode.REFUSED, "declare --all");
		assertTrue(outcome.out().contains("R-139 人数不一致"), outcome.out());
		assertRefused("W-7", "请先选择需要操作的数据", "declare --period 2024-05");
	}

	@Test
	@DisplayName("C-1: a contradictory record or voucher is skipped with a warning, in the document too, and the others are listed as they are")
	void whatContradictsIsSkippedWithAWarning() {
		product.run(ExitCode.DONE, "declare --all");
		product.run(ExitCode.DONE, "voucher issue --out " + folder);
		DeclarationRecord record = product.bureau.records.removeLast();
		product.bureau.records.add(new DeclarationRecord(record.levyVoucherNo(), record.requestId(), record.declaredOn(), record.channel(), record.unit(),
				record.period(), record.headCount(), record.payable().plus(Money.ofFen(1)), record.status(), record.payment(), record.arrived()));
		String warning = "警告：税务机关返回的 " + record.levyVoucherNo() + " 前后矛盾，已跳过，本地保持不变：税务机关返回的申报记录 " + record.levyVoucherNo();
		assertTrue(product.run(ExitCode.DONE, "records").out().contains(warning));
		assertTrue(product.run(ExitCode.DONE, "feedback").out().contains(warning));
		JsonNode records = product.run(ExitCode.DONE, "records --json").json();
		assertEquals(List.of(record.levyVoucherNo()), records.get("skipped").findValuesAsText("number"));
		assertTrue(records.get("records").findValuesAsText("payable").contains(record.payable().toString()), records.toString());

		BankVoucher voucher = product.bureau.vouchers.values().stream().toList().getLast();
		product.bureau.vouchers.put(voucher.number(), new BankVoucher(voucher.number(), voucher.issuedOn(), voucher.payBy(), voucher.authorityCode(),
				voucher.authorityName(), voucher.payer(), voucher.total().plus(Money.ofFen(1)), voucher.status(), voucher.channel(), voucher.lines()));
		assertTrue(product.run(ExitCode.DONE, "voucher list").out().contains("警告：税务机关返回的 " + voucher.number() + " 前后矛盾"));
		JsonNode vouchers = product.run(ExitCode.DONE, "voucher list --json").json();
		assertEquals(List.of(voucher.number()), vouchers.get("skipped").findValuesAsText("number"));
		assertTrue(vouchers.get("vouchers").findValuesAsText("total").contains(voucher.total().toString()), vouchers.toString());

		product.bureau.records.removeLast();
		product.bureau.records.add(record);
		product.bureau.vouchers.put(voucher.number(), voucher);
		assertEquals(0, product.run(ExitCode.DONE, "records --json").json().get("skipped").size());
		assertEquals(0, product.run(ExitCode.DONE, "voucher list --json").json().get("skipped").size());
	}

	@Test
	@DisplayName("W-12: a bureau that cannot be reached exits with 4; what was recorded is sent by the next feedback")
	void anUnreachableBureauExitsWith4() {
		product.bureau.away = true;
		JsonNode failure = product.run(ExitCode.UNREACHABLE, "login --json").json();
		assertEquals("W-12", failure.get("rule").asText());
		assertEquals("网络异常，请检查网络或代理设置后重试", failure.get("message").asText());
		product.bureau.away = false;
		product.bureau.script.add(OnSubmit.UNREACHABLE);
		int before = product.bureau.records.size();
		assertEquals("UNREACHABLE", product.run(ExitCode.UNREACHABLE, "declare --all --json").json().get("failure").asText());
		assertEquals(before, product.bureau.records.size(), "nothing reached the bureau");
		JsonNode results = product.run(ExitCode.DONE, "feedback --json").json();
		assertEquals(2, results.get("declarations").size(), results.toString());
		assertEquals(before + 2, product.bureau.records.size());
	}

	@Test
	void anUnknownOutcomeExitsWith5AndIsLookedUpByTheNextFeedback() {
		for (int time = 0; time < 50; time++) {
			product.bureau.script.add(OnSubmit.CUT_BEFORE);
		}
		int before = product.bureau.records.size();
		Terminal.Outcome declared = product.run(ExitCode.UNKNOWN, "declare --all --wait 1");
		assertTrue(declared.out().contains("没有收到税务机关的答复，结果未知"), declared.out());
		assertEquals("UNKNOWN", product.run(ExitCode.UNKNOWN, "feedback --json").json().get("open").get(0).get("state").asText());
		product.bureau.script.clear();
		// the first round looks it up and sends it, because the bureau never received it; the second one sends the next
		product.run("feedback");
		product.run(ExitCode.DONE, "feedback");
		assertEquals(before + 2, product.bureau.records.size(), "each declaration once");
	}

	@Test
	void anAnswerThatWasLostIsLookedUpWithinTheCommand() {
		product.bureau.script.addAll(List.of(OnSubmit.CUT_AFTER, OnSubmit.CUT_AFTER));
		int before = product.bureau.records.size();
		product.run(ExitCode.DONE, "declare --all");
		assertEquals(before + 2, product.bureau.records.size(), "each declaration once");
	}

	@Test
	@DisplayName("R-155: a bureau that is still busy exits with 5, because nothing is decided; feedback tells the decision")
	void aBusyBureauExitsWith5() {
		product.bureau.script.addAll(List.of(OnSubmit.PENDING, OnSubmit.PENDING));
		Terminal.Outcome declared = product.run(ExitCode.UNKNOWN, "declare --all --wait 0");
		assertTrue(declared.out().contains("税务机关还在处理，请稍后执行 feedback"), declared.out());
		product.run(ExitCode.UNKNOWN, "feedback");
		product.bureau.decideAll();
		JsonNode results = product.run(ExitCode.DONE, "feedback --json").json();
		assertEquals(2, results.get("declarations").size(), results.toString());
	}

	private void assertRefused(String rule, String message, String line) {
		Terminal.Outcome outcome = product.run(ExitCode.REFUSED, line);
		assertEquals(rule + " " + message, outcome.err().lines().findFirst().orElse(""), line);
		JsonNode document = product.run(ExitCode.REFUSED, line + " --json").json();
		assertEquals(rule, document.get("rule").asText(), line);
		assertEquals(message, document.get("message").asText(), line);
		assertEquals("REFUSED", document.get("failure").asText(), line);
	}
}
