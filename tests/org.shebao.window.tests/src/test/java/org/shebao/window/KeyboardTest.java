package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mouse. */
class KeyboardTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final int MOST_TABS = 40;

	@TempDir
	Path folder;

	@DisplayName("From the empty list of employers by wizard, login and password change to submitted wages and out again by keys alone")
	@Test
	void keys() throws IOException, InterruptedException {
		try (Screen screen = Screen.open(); Window window = new Product(screen, folder).with(MonthByHand.TODAY).start()) {
			window.within(LONG).named("sandbox.copyId").facts();
			window.within(LONG).named("emptyAction").facts();
			reach(window, "emptyAction").press("Enter");
			step(window, "选择地区");
			step(window, "选择地区");
			window.named("form.field.taxpayerId").await("focus", Facts::focus);
			window.type(MonthByHand.TAXPAYER);
			step(window, "添加单位");
			step(window, "添加单位");
			step(window, "关联登记");
			logIn(window);
			open(window, "年度缴费工资申报");
			window.within(LONG).saying("存在缴费工资为空的职工").facts();
			window.press("Esc");
			Grid grid = new Desk(window).loaded("wages.drafts");
			reach(window, "action.add").press("Space");
			window.await("the menu", () -> !window.menuEntries().isEmpty());
			window.press("Down", "Down", "Enter");
			List<String> people = grid.awaitRows(5).body().stream().map(row -> row.get(1)).toList();
			reach(window, "grid");
			// to the column of wages
			window.press("Home", "Right", "Right", "Right", "Right");
			for (String person : people) {
				window.type("5000").press("Enter");
				grid.awaitText(person, WageWork.WAGE, "5,000.00");
			}
			window.press("F6");
			reach(window, "action.submit.all").press("Space");
			window.within(LONG).named("dialog.yes").await("focus", Facts::focus);
			window.press("Enter").within(LONG).saying("已提交5条缴费工资").facts();
			window.press("Enter");
			new WageWork(window).awaitRecords("全部申报成功", 1);
			window.press("Ctrl+Q");
			assertEquals(0, window.within(LONG).awaitEnd());
		}
	}

	private static void logIn(Window window) {
		window.within(LONG).grid("grid", "start.employers").awaitRows(1);
		reach(window, "grid");
		// the cell of the name is a link
		window.press("Home", "Right", "Enter");
		window.within(LONG).named("form.field.password").await("focus", Facts::focus);
		window.type("123450").press("Enter");
		window.within(LONG).named("form.field.new").await("focus", Facts::focus);
		window.type(Arrival.PASSWORD).press("Tab");
		reach(window, "form.field.again");
		window.type(Arrival.PASSWORD).press("Enter");
		window.within(LONG).saying("本机日期").facts();
		window.press("Enter").within(LONG).named("card.shortcuts").facts();
	}

	/** Opens a page by the palette. */
	private static void open(Window window, String part) {
		window.press("Ctrl+3").named("palette.text").await("focus", Facts::focus);
		window.type(part);
		window.named("palette.text").await(part, facts -> facts.text().equals(part));
		window.press("Enter");
	}

	/** Presses the button that Enter presses. */
	private static void step(Window window, String title) {
		window.within(LONG).named("form.submit").await("of " + title, facts -> facts.enabled() && facts.shell().equals(title));
		String before = state(window);
		window.press("Enter").within(LONG).await("what follows " + title, () -> !state(window).equals(before)
				&& window.named("form.submit").all().stream().allMatch(Facts::enabled));
	}

	/** The step in front, by what it holds. */
	private static String state(Window window) {
		return window.dump().lines().filter(line -> line.contains("form")).map(line -> line.replace(" FOCUS", "").replace(" disabled", "")).toList().toString();
	}

	/** Presses Tab until something has the focus. */
	private static Window reach(Window window, String name) {
		for (int tabs = 0; tabs < MOST_TABS; tabs++) {
			if (window.named(name).all().stream().anyMatch(Facts::focus)) {
				return window;
			}
			window.press("Tab");
		}
		throw new AssertionError(name + " is not reached by Tab\n" + window.dump());
	}
}
