package org.shebao.workbench.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.gateway.Doubt;
import org.shebao.gateway.GatewayException;
import org.shebao.store.StoreException;

class FailureReportTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static FailureReport of(RuntimeException failure) {
		return FailureReport.of(failure).orElseThrow();
	}

	@Test
	void aRefusalSpeaksForItselfAndNamesItsRule() {
		FailureReport report = of(new RuleViolation("R-086", "有人没有申报", List.of("赵一")));
		assertEquals(new FailureReport("有人没有申报", "", "", "R-086", List.of("赵一")), report);
		assertEquals("有人没有申报\n错误代码：R-086\n赵一", report.text());
	}

	@Test
	void withoutConnectionTheUserIsToldToCheckTheNetwork_W12() {
		FailureReport report = of(new GatewayException.Unreachable("no connection", null));
		assertEquals("网络异常，请检查网络或代理设置后重试", report.happened());
		assertEquals("W-12", report.code());
		assertTrue(report.safe().contains("没有发出任何数据"));
	}

	@Test
	void anUnknownOutcomeIsLookedUpAndNeverSentTwice() {
		FailureReport report = of(new GatewayException.OutcomeUnknown("cut off", null));
		assertTrue(report.safe().contains("不会重复提交"));
		assertEquals("OutcomeUnknown", report.code());
	}

	@Test
	void anEndedSessionAsksToLogInAgain() {
		assertEquals("请重新登录后再试", of(new GatewayException.SessionEnded("ended")).advice());
	}

	@Test
	void anUntrustedServerGotNothing() {
		FailureReport report = of(new GatewayException.Untrusted(Doubt.NAME, null));
		assertTrue(report.safe().startsWith("没有发出任何数据"));
		assertEquals("Untrusted-NAME", report.code());
		assertEquals("税务机关服务器的证书是发给另一个网址的，不能确认对方就是税务机关", report.happened());
	}

	@Test
	void theStoreSaysItselfWhatIsSafe() {
		assertEquals(new FailureReport("数据库正忙，请稍后重试", "", "", "StoreException-BUSY", List.of()),
				of(new StoreException(StoreException.Reason.BUSY, "数据库正忙，请稍后重试", null)));
	}

	@Test
	void aFileThatCannotBeWrittenIsNamed() {
		FailureReport report = of(new UncheckedIOException(new FileNotFoundException("/tmp/a.xlsx (Permission denied)")));
		assertEquals("文件无法读取或写入", report.happened());
		assertEquals(List.of("/tmp/a.xlsx (Permission denied)"), report.details());
	}

	@Test
	void cancellingIsNoFailure() {
		assertEquals(Optional.empty(), FailureReport.of(new Progress.Cancelled()));
	}

	@Test
	void aFaultTellsItsPlaceAndNothingOfPersons() {
		FailureReport report = of(new IllegalStateException("赵一 522328199001011234", new NumberFormatException("For input string: 8000.00")));
		assertEquals("程序出现意外错误", report.happened());
		assertEquals("IllegalStateException", report.code());
		assertTrue(report.text().contains("java.lang.NumberFormatException\n\tat org.shebao.workbench.task.FailureReportTest"));
		assertFalse(report.text().contains("赵一"));
		assertFalse(report.text().contains("522328199001011234"));
		assertFalse(report.text().contains("8000.00"));
	}
}
