package org.shebao.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.dialog.Countdown;

class TasksTest {

	private final CountDownLatch goOn = new CountDownLatch(1);
	private final List<String> results = new ArrayList<>();
	private Window window;

	@BeforeEach
	void open() {
		window = new Window();
	}

	@AfterEach
	void close() {
		goOn.countDown();
		window.close();
	}

	private String waitHalfWay(Progress progress) {
		progress.report(30, 60);
		try {
			goOn.await();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
		return "done";
	}

	private static String waitUntilCancelled(Progress progress) {
		while (true) {
			progress.checkCancelled();
			Thread.onSpinWait();
		}
	}

	@Test
	void whatEndsAfterTheWindowIsGoneAsksNobody() {
		List<String> told = new ArrayList<>();
		window.workbench.run(Task.of("下载", progress -> {
			throw new IllegalStateException(waitHalfWay(progress));
		}).shown(Task.Shown.BACKGROUND).orElse(failure -> told.add(failure.getMessage())));
		window.shell.dispose();
		goOn.countDown();
		window.await(() -> window.workbench.running().isEmpty());
		assertEquals(List.of(), told);
	}

	@Test
	void quickWorkShowsNoDialog() {
		window.workbench.run(Task.of("查询", progress -> "done").then(results::add));
		window.await(() -> !results.isEmpty());
		assertEquals(List.of("done"), results);
		assertTrue(!window.shows("dialog:task"));
	}

	@Test
	void slowWorkShowsHowFarItIs() {
		window.workbench.run(Task.of("下载", this::waitHalfWay).then(results::add));
		ProgressBar bar = window.find("task.bar", ProgressBar.class);
		window.await(() -> bar.getSelection() == 50);
		assertEquals("30 / 60（50%）", window.text("task.far"));
		goOn.countDown();
		window.await(() -> !window.shows("dialog:task"));
		window.await(() -> !results.isEmpty());
	}

	@Test
	void theUserGoesOnWhileItRunsInTheBackground() {
		window.workbench.run(Task.of("下载", this::waitHalfWay).then(results::add));
		window.press("task.background");
		window.await(() -> !window.shows("dialog:task"));
		window.await(() -> window.text("status.task").equals("下载"));
		goOn.countDown();
		window.await(() -> !results.isEmpty());
		window.await(() -> window.text("status.task").isEmpty());
	}

	@Test
	void cancellingEndsTheWorkAndTellsNothing() {
		window.workbench.run(Task.of("下载", TasksTest::waitUntilCancelled).then(results::add));
		window.press("task.cancel");
		window.await(() -> window.workbench.running().isEmpty());
		assertEquals(List.of(), results);
		assertTrue(!window.shows("dialog:failure"));
	}

	@Test
	void whatFailsAfterItWasCancelledIsNotTold() {
		List<String> told = new ArrayList<>();
		window.workbench.failuresTo((title, failure) -> told.add(title + ": " + failure.getMessage()));
		window.workbench.run(Task.of("下载", progress -> {
			while (!progress.isCancelled()) {
				Thread.onSpinWait();
			}
			throw new IllegalStateException("cut");
		}));
		window.press("task.cancel");
		window.await(() -> window.workbench.running().isEmpty());
		assertEquals(List.of(), told);
		window.workbench.run(Task.of("更新", progress -> {
			throw new IllegalStateException("cut");
		}));
		window.await(() -> told.equals(List.of("更新: cut")));
		assertTrue(!window.shows("dialog:failure"));
	}

	@Test
	void whatTheBureauMayHaveOffersNoCancel() {
		window.workbench.run(Task.of("提交", this::waitHalfWay).unstoppable().then(results::add));
		window.find("task.bar", ProgressBar.class);
		assertTrue(!window.shows("task.cancel"));
	}

	@Test
	void aBackgroundTaskIsCancelledInTheStatusBar() {
		window.workbench.run(Task.of("导出", TasksTest::waitUntilCancelled).shown(Task.Shown.BACKGROUND));
		window.press("status.cancel");
		window.await(() -> window.workbench.running().isEmpty());
		assertTrue(!window.shows("status.bar"));
	}

	@Test
	void aFailureIsToldWithItsDetailsAndCanBeCopied() {
		window.during(() -> {
			window.workbench.run(Task.of("提交申报", progress -> {
				throw new RuleViolation("R-086", "有人没有申报", List.of("赵一", "钱二"));
			}));
			return null;
		}, () -> {
			window.await(() -> window.text("failure.happened").equals("有人没有申报"));
			assertEquals("错误代码：R-086", window.text("failure.code"));
			window.await(() -> window.text("dialog.details").equals("赵一\n钱二"));
			window.press("dialog.copy");
			window.press("dialog.ok");
		});
	}

	@Test
	void whoLooksAfterFailuresGetsThem() {
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		window.workbench.run(Task.of("查询", progress -> {
			throw new IllegalStateException();
		}).orElse(failure::set));
		window.await(() -> failure.get() != null);
		assertTrue(!window.shows("dialog:failure"));
	}

	@Test
	void anErrorIsToldToo() {
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		window.workbench.run(Task.of("查询", progress -> {
			throw new NoClassDefFoundError("gone");
		}).orElse(failure::set));
		window.await(() -> failure.get() != null);
		assertTrue(failure.get().getCause() instanceof NoClassDefFoundError);
	}

	@Test
	void aWindowWithoutTasksMayBeClosedAtOnce() {
		assertTrue(window.workbench.settle());
	}

	@Test
	void closingTheWindowWaitsForWhatIsUnderWay() {
		window.workbench.run(Task.of("提交", this::waitHalfWay).unstoppable().shown(Task.Shown.BACKGROUND).then(results::add));
		assertTrue(window.during(window.workbench::settle, () -> {
			window.await(() -> window.text("settle.tasks").contains("提交"));
			assertTrue(!window.shows("settle.cancel"));
			goOn.countDown();
		}));
		assertEquals(List.of("done"), results);
	}

	@Test
	void theUserMayStayOrCancelWhatCanBeCancelled() {
		window.workbench.run(Task.of("导出", TasksTest::waitUntilCancelled).shown(Task.Shown.BACKGROUND));
		assertFalse(window.during(window.workbench::settle, () -> window.press("settle.stay")));
		assertEquals(1, window.workbench.running().size());
		assertTrue(window.during(window.workbench::settle, () -> window.press("settle.cancel")));
	}

	@Test
	void closingTheWindowLeavesOffWhatNobodyWaitsFor() {
		window.workbench.run(Task.of("列表", TasksTest::waitUntilCancelled).shown(Task.Shown.QUIET));
		assertTrue(window.workbench.settle());
	}

	@Test
	void aMentionStandsInTheStatusBar() {
		window.workbench.mention("已导出 & 保存");
		assertEquals("已导出 && 保存", window.text("status.message"));
	}

	@Test
	void theCountdownEndsByItselfByAskingAndInTheBackground_R161() {
		assertEquals(Countdown.End.ASK, Countdown.run(window.shell, "作废", "正在处理", 1));
		assertEquals(Countdown.End.ASK, window.during(() -> Countdown.run(window.shell, "作废", "正在处理", 20), () -> {
			window.await(() -> window.text("countdown.seconds").equals("20秒后自动获取结果"));
			window.press("countdown.ask");
		}));
		assertEquals(Countdown.End.BACKGROUND, window.during(() -> Countdown.run(window.shell, "作废", "正在处理", 20), () -> window.press("countdown.background")));
	}

	@Test
	void confirmingNamesTheDeed() {
		assertTrue(window.during(() -> window.workbench.confirm("提交", "确定提交吗？", List.of("一", "二"), "提交申报"), () -> {
			window.await(() -> window.text("dialog.details").equals("一\n二"));
			window.press("dialog.yes");
		}));
		assertFalse(window.during(() -> window.workbench.confirm("提交", "确定提交吗？", List.of(), "提交申报"), () -> window.press("dialog.no")));
	}
}
