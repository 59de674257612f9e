package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logins that end, users with few permissions, changing the employer, and starts that something stands in the way of. */
class SessionTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final String SERIAL = "10215223010000000005";

	@TempDir
	Path folder;

	private Screen screen;
	private Product product;

	@BeforeEach
	void open() throws IOException {
		screen = Screen.open();
		product = new Product(screen, folder).with(MonthByHand.TODAY);
	}

	@AfterEach
	void close() {
		screen.close();
	}

	@DisplayName("R-002, R-023, R-025, R-026: when the bureau has ended the login the user logs in again, sees how many tries are left, and no page and nothing typed is lost")
	@Test
	void ended() throws IOException {
		Bureau bureau = product.bureau();
		try (Window window = product.start()) {
			Desk desk = new Desk(window);
			Arrival.small(window).add().first().in();
			WageWork work = new WageWork(window);
			Grid drafts = work.draftsOfNewcomers();
			String person = work.add(5).getFirst();
			drafts.click(person, WageWork.WAGE);
			window.type("4000").press("Enter");
			drafts.awaitText(person, WageWork.WAGE, "4,000.00");
			desk.page("org.shebao.employees.list", "employees").awaitRows(5);
			bureau.resetPassword(SERIAL);
			desk.press("employees", "update");
			desk.yes("税务机关已结束本次登录");
			desk.fill("password", "Cuowu2026");
			window.named("form.submit").click();
			window.within(LONG).saying("还可尝试4次").facts();
			desk.fill("password", "123450");
			desk.submit("登录");
			desk.fill("new", "Xinde2026");
			desk.fill("again", "Xinde2026");
			desk.submit("修改密码");
			desk.press("employees", "update");
			window.within(LONG).named("status.message").await("updated", facts -> facts.text().contains("更新完成"));
			assertEquals(List.of("首页", "年度缴费工资申报", "职工参保信息管理"), tabs(window));
			assertEquals("4,000.00", work.drafts().text(person, WageWork.WAGE));
		}
	}

	@DisplayName("R-043, R-055: a user who may only pay sees the pages of payment and no others; R-039, R-329: changing the employer asks and closes the pages")
	@Test
	void permissionsAndSwitching() throws IOException {
		product.bureau();
		try (Window window = product.start()) {
			Desk desk = new Desk(window);
			Arrival main = Arrival.main(window).add().open();
			desk.option("way", "USER");
			desk.fill("user", "财务01");
			desk.fill("userPassword", "财务01");
			desk.submit("登录");
			desk.fill("new", Arrival.PASSWORD);
			desk.fill("again", Arrival.PASSWORD);
			desk.submit("修改密码");
			desk.read("本机日期");
			window.within(LONG).named("card.shortcuts").facts();
			assertEquals(Set.of("首页", "费款缴纳", "缴费", "缴费凭证打印记录", "沙箱控制台"), menu(window));
			window.press("Ctrl+3").named("palette.text").await("focus", Facts::focus);
			window.type("申报");
			window.named("palette.entries").facts();
			assertTrue(window.ofClass("TableItem").all().isEmpty(), window.dump());
			window.press("Esc");
			window.named("title.employers").click();
			desk.yes("将退出“贵阳示例科技有限公司”的登录");
			Arrival small = Arrival.small(window).addAnother().first().in();
			desk.page("org.shebao.payment.arrears", "payment.arrears");
			assertEquals(List.of("首页", "缴费"), tabs(window));
			changeTo(window, main);
			window.named("form.cancel").click();
			assertEquals(List.of("首页", "缴费"), tabs(window));
			changeTo(window, main);
			desk.fill("password", main.initial());
			desk.submit("登录");
			desk.fill("new", Arrival.PASSWORD);
			desk.fill("again", Arrival.PASSWORD);
			desk.submit("修改密码");
			desk.read("本机日期");
			window.within(LONG).named("title.employer").await("the other", facts -> facts.text().equals(main.name()));
			window.within(LONG).named("card.shortcuts").facts();
			assertEquals(List.of("首页"), tabs(window));
			assertFalse(menu(window).isEmpty(), small.name());
		}
	}

	private static void changeTo(Window window, Arrival other) {
		window.named("title.change").click();
		window.await("the menu", () -> window.menuEntries().stream().anyMatch(entry -> entry.startsWith(other.name())));
		window.menu(window.menuEntries().stream().filter(entry -> entry.startsWith(other.name())).findFirst().orElseThrow());
	}

	private static List<String> tabs(Window window) {
		return window.ofClass("CTabItem").all().stream().map(Facts::text).toList();
	}

	private static Set<String> menu(Window window) {
		return window.ofClass("TreeItem").all().stream().map(Facts::text).collect(Collectors.toSet());
	}

	@DisplayName("A second window over the same data says so in the user's language and ends; the first one goes on")
	@Test
	void second() throws IOException, InterruptedException {
		try (Window window = product.start()) {
			window.within(LONG).named("emptyAction").facts();
			try (Window other = product.start()) {
				new Desk(other).read("另一个窗口正在使用同一个数据文件夹");
				assertEquals(0, other.within(LONG).awaitEnd());
			}
			window.named("emptyAction").clickLink(0);
			window.named("form.submit").facts();
		}
	}

	@DisplayName("A broken workbench.xmi and unreadable preferences do not stop the start")
	@Test
	void brokenState() throws IOException {
		product.preferring("zoom=\\u00zz", "language=\u0000");
		Path model = folder.resolve("data/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
		Files.createDirectories(model.getParent());
		Files.writeString(model, "<application:Application", StandardCharsets.UTF_8);
		try (Window window = product.start()) {
			window.within(LONG).named("emptyAction").facts();
			assertEquals(List.of("社保费管理客户端"), window.shells());
		}
	}

	@DisplayName("The window's place is kept, and brought onto the screen if it is elsewhere")
	@Test
	void place() throws IOException, InterruptedException {
		try (Window window = product.start()) {
			window.resize(1000, 640);
			quit(window);
		}
		try (Window window = product.start()) {
			List<Integer> bounds = window.named("window").facts().bounds();
			assertEquals(List.of(1000, 640), bounds.subList(2, 4));
			quit(window);
		}
		product.preferring("other.window.place=5000,4000,1100,700");
		try (Window window = product.start()) {
			List<Integer> bounds = window.named("window").facts().bounds();
			assertTrue(bounds.get(0) >= 0 && bounds.get(0) + bounds.get(2) <= 1366 && bounds.get(1) >= 0 && bounds.get(1) + bounds.get(3) <= 768, bounds.toString());
			assertEquals(List.of(1100, 700), bounds.subList(2, 4));
		}
	}

	private static void quit(Window window) throws InterruptedException {
		window.press("Ctrl+Q");
		assertEquals(0, window.within(LONG).awaitEnd());
	}
}
