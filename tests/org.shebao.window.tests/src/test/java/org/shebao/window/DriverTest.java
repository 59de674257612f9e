package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The driver upon a small program of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriverTest {

	private Screen screen;
	private Window window;

	@BeforeAll
	void start(@TempDir Path folder) throws IOException {
		screen = Screen.open();
		int port = FreePort.find();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				AgentJar.argument(folder, port), "-cp", System.getProperty("java.class.path"), Fixture.class.getName()).inheritIO();
		builder.environment().put("DISPLAY", screen.display());
		window = Window.of(screen, builder.start(), port);
	}

	@AfterAll
	void end() throws IOException {
		try (Screen last = screen) {
			window.close();
		}
	}

	@Test
	void findsByNameTextTipAndClassAndClicks() {
		window.text("提交").click();
		said("提交了");
		assertEquals("add", window.tip("添加职工").facts().name());
		assertEquals("添加", window.ofClass("ToolItem").text());
	}

	@Test
	void typesEveryLatinSignAndCommitsChinese() {
		String latin = "aZ09 .,-_/@:+=!?()[]{}'\"#$%&*;<>|\\~^`";
		window.named("one").fill(latin);
		window.named("one").fill("张三");
		window.named("secret").fill("Yanshi2026");
	}

	@Test
	void keysAndTheClipboard() {
		window.named("one").fill("abc");
		window.press("Ctrl+A", "Ctrl+C", "Tab");
		window.named("secret").await("focus", Facts::focus);
		window.await("copied", () -> window.clipboard().equals("abc"));
		window.copied("赵一").press("Ctrl+A", "Ctrl+V");
		window.named("secret").await("pasted", facts -> facts.text().equals("赵一"));
	}

	@Test
	void dialogsAreOnTop() {
		window.named("ask").click();
		window.await("the dialog", () -> window.shells().contains("确认"));
		window.named("submit").click();
		said("答了");
		window.named("ask").click();
		window.await("the dialog", () -> window.shells().contains("确认"));
		window.closeTop();
		said("答了");
		window.named("submit").click();
	}

	@Test
	void linksMenusListsAndTables() {
		window.named("links").clickLink(1);
		said("导入");
		window.named("add").click();
		window.menu("选择");
		said("添加选择");
		window.named("year").choose("2025");
		said("年度2025");
		window.text("钱二").as("TableItem").tick(true);
		said("勾钱二");
		window.text("赵一").as("TableItem").click();
		said("选赵一");
	}

	@Test
	void readsAndEditsCells() {
		Grid grid = window.grid("grid");
		assertEquals(List.of("姓名", "单位", "工资", "操作"), grid.view().headings().subList(1, 5));
		assertEquals(List.of("赵一", "钱二", "孙三"), grid.column("姓名"));
		grid.click("赵一", "工资");
		window.type("3000.00").press("Enter");
		grid.awaitText("赵一", "工资", "3000.00");
		grid.doubleClick("钱二", "工资");
		window.type("4394.70").press("Enter");
		grid.awaitText("钱二", "工资", "4394.70");
		grid.click("孙三", "工资");
		window.type("无工资").press("Enter");
		grid.awaitText("孙三", "工资", "无工资");
	}

	@Test
	void theWatchdogNamesTheStackOfABlockAndOnlyThat() {
		window.blocks();
		window.named("submit").click();
		window.named("block").click();
		window.named("submit").click();
		List<Block> blocks = window.blocks();
		assertEquals(1, blocks.size(), blocks.toString());
		assertTrue(blocks.getFirst().millis() >= 200 && blocks.getFirst().millis() < 900, blocks.toString());
		assertTrue(blocks.getFirst().stacks().getFirst().contains("Fixture.plantedBlock"), blocks.toString());
	}

	@Test
	void whatIsCutIsTold() {
		List<String> complaints = window.layoutComplaints();
		assertTrue(complaints.stream().anyMatch(complaint -> complaint.startsWith("cut: Label name=\"cut\"")), complaints.toString());
		assertFalse(complaints.stream().anyMatch(complaint -> complaint.contains("\"submit\"")), complaints.toString());
	}

	@Test
	void aFailureShowsAllThatIsSeen() throws IOException {
		AssertionError failure = assertThrows(AssertionError.class, () -> window.within(Duration.ofMillis(100)).named("nothing").click());
		for (String part : List.of("nothing", "Text name=\"one\"", "│ 孙三 │", "Fixture.main")) {
			assertTrue(failure.getMessage().contains(part), part + " in " + failure.getMessage());
		}
		Path picture = Path.of(failure.getMessage().lines().filter(line -> line.startsWith("picture: ")).findFirst().orElseThrow().substring("picture: ".length()));
		assertTrue(Files.size(picture) > 2000, "a picture that is not empty: " + Files.size(picture));
		Files.delete(picture);
	}

	private void said(String sentence) {
		window.named("said").await(sentence, facts -> facts.text().equals(sentence));
	}
}
