package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product in English. */
class EnglishTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
	/** What the bureau and the region's package name: people, firms, places, authorities, kinds of registration, levy items, announcements and a hint. */
	private static final Pattern DATA = Pattern.compile("""
			.*name="(announcement\\.|form\\.field\\.hint\\.).*|\
			兴义市示例(小吃店|路5号)|国家税务总局[^\\s"]*税务局|贵州省?|[^\\s"]*(社会保险|社会保障|医疗保障)[^\\s"]*(局|中心)|韦小燕|罗建国|岑秀英|王德明|黄㛃|\
			个体经营纳税人税务登记|[^\\s"]*保险(费|\\((个人|单位)缴纳\\))?(?=\\s│|$)""");

	@TempDir
	Path folder;

	@DisplayName("In English no page and no dialog on the way to them shows Chinese, names of people, firms and authorities excepted")
	@Test
	void walk() throws IOException {
		try (Screen screen = Screen.open()) {
			Product product = new Product(screen, folder).with(MonthByHand.TODAY).preferring("language=en");
			Set<String> left = new TreeSet<>();
			try (Window window = product.start()) {
				look(window, left);
				window.within(LONG).named("sandbox.copyId").facts();
				look(window, left);
				window.named("emptyAction").clickLink(0);
				wizard(window, left);
				window.within(LONG).grid("grid", "start.employers").click("兴义市示例小吃店", "Employer");
				look(window, left);
				fill(window, "password", "123450", left);
				fill(window, "new", Arrival.PASSWORD, left);
				new Desk(window).fill("again", Arrival.PASSWORD);
				window.named("form.submit").click();
				window.within(LONG).named("dialog.ok").facts();
				look(window, left);
				window.named("dialog.ok").click();
				window.within(LONG).named("card.shortcuts").facts();
				look(window, left);
				for (Facts page : window.ofClass("TreeItem").all()) {
					if (page.name().startsWith("menu.")) {
						window.named(page.name()).click();
						window.within(LONG).named("loading").anywhere().awaitGone();
						look(window, left);
						answer(window);
					}
				}
				window.press("Ctrl+3").named("palette.text").facts();
				look(window, left);
			}
			assertEquals(List.of(), List.copyOf(left));
		}
	}

	private static void wizard(Window window, Set<String> left) {
		for (String title : List.of("Choose a region", "Choose a region", "Add an employer", "Add an employer", "Association")) {
			if (window.named("form.field.taxpayerId").isThere()) {
				new Desk(window).fill("taxpayerId", MonthByHand.TAXPAYER);
			}
			look(window, left);
			new Desk(window).submit(title);
		}
	}

	private static void fill(Window window, String field, String text, Set<String> left) {
		new Desk(window).fill(field, text);
		look(window, left);
		if (field.equals("password")) {
			window.named("form.submit").click();
			window.within(LONG).named("form.field.new").facts();
			look(window, left);
		}
	}

	/** A page may ask something when it is opened. */
	private static void answer(Window window) {
		if (window.named("dialog.no").isThere()) {
			window.named("dialog.no").click();
		}
	}

	private static void look(Window window, Set<String> left) {
		window.dump().lines().map(line -> DATA.matcher(line).replaceAll("")).filter(line -> CHINESE.matcher(line).find()).map(String::strip).forEach(left::add);
	}
}
