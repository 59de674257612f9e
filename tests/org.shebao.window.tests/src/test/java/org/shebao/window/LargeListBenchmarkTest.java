package org.shebao.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * How the window bears an employer of 100,000 people, by {@code ./shebao bench --large FOLDER}: the folder's {@code data} has the employees of E-100K (see docs/performance.md).
 */
@EnabledIfEnvironmentVariable(named = "SHEBAO_BENCH_FOLDER", matches = ".+")
class LargeListBenchmarkTest {

	private static final String LIST = "employees";
	private static final String PEOPLE = "100,000";
	private static final Duration LONG = Duration.ofMinutes(5);
	private static final int STEPS = 100;
	private static final int WHEEL = 90;
	private static final int DRAG = 4321;
	private static final Path FOLDER = Path.of(String.valueOf(System.getenv("SHEBAO_BENCH_FOLDER"))).toAbsolutePath();

	@Test
	void aHundredThousandEmployees() throws IOException {
		try (Screen screen = Screen.open()) {
			Product product = new Product(screen, FOLDER).preferring("pageSize=10000", "other.sandbox.port=18777").with("-Xlog:gc*:file=" + FOLDER.resolve("gc.log"))
					.with(MonthByHand.TODAY);
			try (Window window = product.start()) {
				logIn(window);
				window.blocks();
				list(window);
				Grid grid = window.grid("grid", "list." + LIST);
				scroll(window, grid);
				work(window, grid, product.saved());
			}
		}
	}

	private void logIn(Window window) {
		Desk desk = new Desk(window.within(LONG));
		desk.window().grid("grid", "start.employers").awaitRows(1);
		desk.window().grid("grid", "start.employers").click("遵义测试控股集团有限公司", "单位名称");
		desk.fill("password", "Yanshi2026");
		desk.submit("登录");
		desk.read("系统日期");
		window.within(LONG).named("card.shortcuts").facts();
	}

	/** From the click until there is something to see, and until all rows are there. */
	private void list(Window window) {
		long begin = System.nanoTime();
		window.named("menu.org.shebao.employees.list").click();
		window.within(LONG).grid("grid", "list." + LIST).await(view -> !view.body().isEmpty(), "a first row");
		told("first rows", begin, window);
		window.within(LONG).named("footer.all").in("list." + LIST).await("all", facts -> facts.text().contains(PEOPLE));
		window.within(LONG).named("loading").in("list." + LIST).awaitGone();
		told("all rows", begin, window);
	}

	private void scroll(Window window, Grid grid) {
		frames("page down", grid.frames(0, STEPS), window);
		frames("wheel", grid.frames(WHEEL, STEPS), window);
		frames("drag", grid.frames(DRAG, STEPS), window);
	}

	private void work(Window window, Grid grid, Path saved) throws IOException {
		long begin = System.nanoTime();
		String first = grid.column("姓名").getFirst();
		grid.click(new Grid.Place(grid.view().headings().indexOf("姓名"), 0));
		window.within(LONG).await("sorted", () -> !grid.column("姓名").getFirst().equals(first));
		told("sort by name", begin, window);
		filter(window, grid);
		begin = System.nanoTime();
		grid.tickAll();
		window.within(LONG).named("footer.selectAll").in("list." + LIST).clickLink(0);
		window.within(LONG).named("footer.ticked").in("list." + LIST).await("all ticked", facts -> facts.text().contains(PEOPLE));
		told("tick all", begin, window);
		begin = System.nanoTime();
		new Desk(window).choose(LIST, "export", "全部数据");
		frames("wheel while exporting", grid.frames(WHEEL, STEPS), window);
		window.within(LONG).await("a sheet", () -> sheets(saved) > 0);
		told("export all", begin, window);
	}

	/** By the last letter of the first name, and back. */
	private void filter(Window window, Grid grid) {
		long begin = System.nanoTime();
		Grid.Place first = new Grid.Place(grid.view().headings().indexOf("姓名"), 1);
		String name = grid.column("姓名").getFirst();
		grid.click(first);
		window.press("Alt+Down");
		window.within(LONG).named("filter.search").await("focus", Facts::enabled);
		told("open the filter", begin, window);
		begin = System.nanoTime();
		window.type(name.substring(name.length() - 1)).press("Enter");
		window.within(LONG).named("footer.all").in("list." + LIST).await("filtered", facts -> facts.text().contains("筛选出"));
		told("filter by name", begin, window);
		frames("wheel in the filtered", grid.frames(WHEEL, STEPS), window);
		begin = System.nanoTime();
		grid.click(first);
		window.press("Alt+Down").named("filter.clear").click();
		window.within(LONG).named("footer.all").in("list." + LIST).await("all again", facts -> !facts.text().contains("筛选出"));
		told("clear the filter", begin, window);
	}

	private static long sheets(Path saved) {
		try (Stream<Path> files = Files.list(saved)) {
			return files.filter(file -> file.toString().endsWith(".xlsx")).count();
		} catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

	private static void frames(String what, List<Grid.Frame> frames, Window window) {
		System.out.printf("%-24s %s; working %s%n", what, spread(frames.stream().map(Grid.Frame::micros)), spread(frames.stream().map(Grid.Frame::worked)));
		blocks(window);
	}

	private static String spread(Stream<Long> micros) {
		List<Long> sorted = micros.sorted().toList();
		return "median %.1f ms, 95 %% below %.1f ms, worst %.1f ms".formatted(sorted.get(sorted.size() / 2) / 1000.0, sorted.get(sorted.size() * 95 / 100) / 1000.0,
				sorted.getLast() / 1000.0);
	}

	private static void told(String what, long begin, Window window) {
		System.out.printf("%-24s %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
		blocks(window);
	}

	private static void blocks(Window window) {
		window.blocks().forEach(System.out::println);
	}
}
