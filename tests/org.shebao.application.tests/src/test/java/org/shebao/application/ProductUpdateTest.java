package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.task.Progress;
import org.shebao.update.UpdateException;
import org.shebao.workbench.scripted.ScriptedWorkbench;
import org.shebao.workbench.task.FailureReport;

class ProductUpdateTest {

	private static final String SITE = "https://updates.example/shebao";

	private final ScriptedWorkbench workbench = new ScriptedWorkbench(Path.of("."));
	private final ScriptedUpdates updates = new ScriptedUpdates();
	private final AtomicInteger restarts = new AtomicInteger();
	private final ProductUpdate update = proposing("");

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	private ProductUpdate proposing(String site) {
		return new ProductUpdate(() -> Optional.of(updates), workbench, site, restarts::incrementAndGet);
	}

	private void check(String site) {
		workbench.filled.add(Map.of("site", site));
		update.check();
	}

	private Object proposed() {
		return workbench.forms.getLast().fields().getFirst().initial();
	}

	@Test
	@DisplayName("R-029: a site without a newer version is told with the version that runs, and nothing is asked or changed")
	void nothingNewer() {
		check(SITE);
		assertEquals(List.of("检查更新：已是最新版本 1.0.0"), workbench.said);
		assertEquals(List.of("looked " + SITE), updates.asked);
	}

	@Test
	@DisplayName("R-042: a newer version is installed after a question that names both versions and says that the data are kept; then the program starts anew")
	void newer() {
		updates.offered = "1.1.0";
		check(SITE);
		assertEquals(List.of("looked " + SITE, "updated " + SITE), updates.asked);
		assertEquals(List.of("当前版本为 1.0.0，可以更新到版本 1.1.0。更新后数据全部保留，新版本在重新启动后生效。", "已更新到版本 1.1.0，重新启动后生效。"), workbench.said);
		assertEquals(1, restarts.get());
	}

	@Test
	@DisplayName("R-042: who does not want the newer version keeps the old one")
	void declined() {
		updates.offered = "1.1.0";
		workbench.answers.add(false);
		check(SITE);
		assertEquals(List.of("looked " + SITE), updates.asked);
		assertEquals(0, restarts.get());
	}

	@Test
	@DisplayName("An update that was made waits for a restart, which is offered instead of another one")
	void waiting() {
		updates.offered = "1.1.0";
		workbench.answers.addAll(List.of(true, false));
		check(SITE);
		assertEquals(0, restarts.get());
		update.check();
		assertEquals("版本 1.1.0 已安装，重新启动后生效；当前运行的是版本 1.0.0。", workbench.said.getLast());
		assertEquals(1, workbench.forms.size());
		assertEquals(1, restarts.get());
	}

	@Test
	@DisplayName("The site that was used last is proposed, before that the one of whoever hands out the program, and else none")
	void proposals() {
		update.check();
		assertEquals(null, proposed());
		ProductUpdate handedOut = proposing("https://bureau.example/");
		handedOut.check();
		assertEquals("https://bureau.example/", proposed());
		workbench.filled.add(Map.of("site", SITE + " "));
		handedOut.check();
		handedOut.check();
		assertEquals(SITE, proposed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://updates.example/", "http://127.0.0.1.example/", "ftp://updates.example/", "updates.example", "https:", "file:", "https://a b/" })
	@DisplayName("§7 of the architecture: what others could change on its way is refused at the field, and nobody is asked")
	void insecure(String site) {
		check(site);
		assertEquals(List.of("地址应以 https:// 开头；本机文件夹以 file: 开头"), workbench.refused.stream().map(Throwable::getMessage).toList());
		assertEquals(List.of(), updates.asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { SITE, "http://127.0.0.1:8080/", "http://localhost/", "file:/media/shebao/" })
	@DisplayName("Sites are reached by https, in a folder, or on this computer")
	void secure(String site) {
		check(site);
		assertEquals(List.of("looked " + site), updates.asked);
	}

	@Test
	@DisplayName("A site that cannot be used is told by the update's own sentence, without a trace, and may be tried again")
	void failure() {
		UpdateException broken = new UpdateException(UpdateException.Reason.SITE, "无法使用更新站点", new IllegalStateException("refused"));
		updates.meanwhile = () -> {
			throw broken;
		};
		check(SITE);
		assertEquals(List.of(broken), workbench.failed);
		assertEquals(new FailureReport("无法使用更新站点", "", "", "UpdateException-SITE", List.of()), FailureReport.of(broken).orElseThrow());
		updates.meanwhile = ScriptedUpdates.NOTHING;
		check(SITE);
		assertEquals("检查更新：已是最新版本 1.0.0", workbench.said.getLast());
	}

	@Test
	@DisplayName("While an update is under way another one is not begun; when it was cancelled it may be")
	void onlyOne() {
		updates.meanwhile = () -> {
			update.check();
			throw new Progress.Cancelled();
		};
		check(SITE);
		assertEquals(List.of("检查更新：正在检查或安装更新，完成后会有提示。"), workbench.said);
		updates.meanwhile = ScriptedUpdates.NOTHING;
		check(SITE);
		assertEquals("检查更新：已是最新版本 1.0.0", workbench.said.getLast());
	}

	@Test
	@DisplayName("R-028: at the start a newer version is found without a question, at the site that is known")
	void foundAtTheStart() {
		List<String> newer = new ArrayList<>();
		updates.offered = "1.1.0";
		proposing(SITE).checkQuietly(newer::add);
		assertEquals(List.of("1.1.0"), newer);
		assertEquals(List.of("looked " + SITE), updates.asked);
		assertEquals(List.of(), workbench.said);
		assertEquals(List.of(), workbench.forms);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://updates.example/" })
	@DisplayName("R-028: at the start nobody is asked where no site is known that can be trusted")
	void nobodyIsAskedAtTheStart(String site) {
		updates.offered = "1.1.0";
		proposing(site).checkQuietly(version -> fail(version));
		assertEquals(List.of(), updates.asked);
	}

	@Test
	@DisplayName("R-028: at the start nothing is told of a site that has nothing newer or cannot be used")
	void nothingIsToldAtTheStart() {
		proposing(SITE).checkQuietly(version -> fail(version));
		updates.meanwhile = () -> {
			throw new UpdateException(UpdateException.Reason.SITE, "无法使用更新站点", null);
		};
		proposing(SITE).checkQuietly(version -> fail(version));
		assertEquals(2, updates.asked.size());
		assertEquals(List.of(), workbench.said);
		assertEquals(List.of(), workbench.failed);
	}

	@Test
	@DisplayName("A product that cannot be updated says so")
	void missing() {
		new ProductUpdate(Optional::empty, workbench, "", restarts::incrementAndGet).check();
		assertTrue(workbench.said.getFirst().contains("没有更新功能"), workbench.said.toString());
	}
}
