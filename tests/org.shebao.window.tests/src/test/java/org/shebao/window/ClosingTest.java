package org.shebao.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing the window and ending the process in the middle of something: the next start shows the same state and goes on. */
class ClosingTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final Duration FOREVER = Duration.ofMinutes(9);
	private static final String WAGE = WageWork.WAGE;
	private static final String WAITING = "待反馈";
	private static final Set<String> WHOLE_OR_NOT = Set.of("共 0 条", "共 194 条");
	private static final String DONE = "全部申报成功";

	@TempDir
	Path folder;

	private Screen screen;
	private Product product;
	private Bureau bureau;

	@BeforeEach
	void open() throws IOException {
		screen = Screen.open();
		product = new Product(screen, folder).with(MonthByHand.TODAY);
		bureau = product.bureau();
	}

	@AfterEach
	void close() {
		screen.close();
	}

	@DisplayName("R-037: employees that were fetched before the process was killed are there, closing asks while the rest is fetched, and then all are there once")
	@Test
	void sync() throws IOException, InterruptedException {
		product.with("-Dshebao.sandbox.employers=E-5K");
		try (Window window = product.start()) {
			Arrival arrival = Arrival.large(window).add();
			bureau.pass("/v1/employees", 1).delay("/v1/employees", FOREVER);
			arrival.first();
			window.within(LONG).named("update.EMPLOYEES.state").await("one page", facts -> facts.text().equals("2000 / 5000"));
			window.kill();
		}
		try (Window window = product.start()) {
			Arrival arrival = Arrival.large(window);
			window.within(LONG).named("sandbox.copyId").facts();
			bureau.delay("/v1/employees", FOREVER);
			arrival.again();
			window.within(LONG).named("update.enter").click();
			arrival.in();
			awaitEmployees(window, "共 2,000 条");
			window.press("Ctrl+Q");
			window.named("settle.tasks").await("of the update", facts -> facts.text().contains("数据更新"));
			window.named("settle.stay").click();
			window.named("menu.org.shebao.employees.list").facts();
			window.named("window").anywhere().facts();
			window.press("Ctrl+Q");
			window.named("settle.cancel").click();
			assertEquals(0, window.within(LONG).awaitEnd());
		}
		try (Window window = product.start()) {
			Arrival.large(window).again().in();
			awaitEmployees(window, "共 5,000 条");
			quit(window);
		}
	}

	@DisplayName("Drafts that were typed are there after the process was killed; a batch that was on its way is sent once")
	@Test
	void killedDuringSubmission() throws IOException, InterruptedException, SQLException {
		try (Window window = product.start()) {
			Arrival.small(window).add().first().in();
			WageWork work = new WageWork(window);
			Grid grid = work.draftsOfNewcomers();
			List<String> people = work.add(5);
			grid.click(people.getFirst(), WAGE);
			for (int i = 0; i < people.size(); i++) {
				window.type("400" + i).press("Enter");
				grid.awaitText(people.get(i), WAGE, "4,00" + i + ".00");
			}
			window.kill();
		}
		try (Window window = product.start()) {
			Arrival.small(window).again().in();
			WageWork work = new WageWork(window);
			Grid grid = work.drafts();
			grid.awaitRows(5);
			assertEquals(Set.of("4,000.00", "4,001.00", "4,002.00", "4,003.00", "4,004.00"), Set.copyOf(grid.column(WAGE)));
			bureau.delay("/v1/wage-batches", FOREVER);
			work.submit(5);
			work.awaitRecords(WAITING, 1);
			window.kill();
		}
		assertEquals(0, bureau.count("wage_batch"));
		try (Window window = product.start()) {
			Arrival.small(window).again().in();
			WageWork work = new WageWork(window);
			work.records();
			work.awaitRecords(DONE, 1);
			quit(window);
		}
		assertEquals(1, bureau.count("wage_batch"));
	}

	@DisplayName("Closing waits for a submission under way; one whose answer was lost is looked up and not sent again")
	@Test
	void closedDuringSubmission() throws IOException, InterruptedException, SQLException {
		try (Window window = product.start()) {
			Arrival.small(window).add().first().in();
			WageWork work = new WageWork(window);
			work.draftsOfNewcomers();
			work.fill(5);
			bureau.delay("/v1/wage-batches", Duration.ofSeconds(6));
			work.submit(5);
			window.press("Ctrl+Q");
			window.named("settle.tasks").await("of the submission", facts -> facts.text().contains("申报结果查询"));
			assertTrue(window.named("settle.cancel").all().isEmpty());
			// closes by itself once the bureau has answered
			assertEquals(0, window.within(LONG).awaitEnd());
		}
		assertEquals(1, bureau.count("wage_batch"));
		try (Window window = product.start()) {
			Arrival.small(window).again().in();
			WageWork work = new WageWork(window);
			work.records();
			work.awaitRecords(DONE, 1);
			work.drafts();
			work.fill(5);
			bureau.breakAfterCommit("/v1/wage-batches").refuse("/v1/requests");
			work.submit(5);
			work.awaitRecord(WAITING);
			// once this has been answered the bureau has it, and the product does not know
			work.askFeedback("已有结果的申报0个，仍在处理的申报1个");
			window.kill();
		}
		assertEquals(2, bureau.count("wage_batch"));
		try (Window window = product.start()) {
			Arrival.small(window).again().in();
			WageWork work = new WageWork(window);
			work.records();
			work.awaitRecords(DONE, 2);
			quit(window);
		}
		assertEquals(2, bureau.count("wage_batch"));
	}

	@DisplayName("An import that is cut off by closing the window or by the end of the process is whole or not there, and can be done again")
	@Test
	void importing() throws IOException, InterruptedException {
		Path file = folder.resolve("缴费工资.xlsx");
		try (Window window = product.start()) {
			Arrival.main(window).add().first().in();
			WageWork work = new WageWork(window);
			work.draftsOfNewcomers();
			work.template();
			LongSheet.write(product.saved(".xlsx").getFirst(), file);
			work.beginImport(file);
			window.kill();
		}
		try (Window window = product.start()) {
			Arrival.main(window).again().in();
			WageWork work = new WageWork(window);
			assertTrue(WHOLE_OR_NOT.contains(draftCount(work)));
			work.beginImport(file);
			window.closeMain();
			assertEquals(0, window.within(LONG).awaitEnd());
		}
		try (Window window = product.start()) {
			Arrival.main(window).again().in();
			WageWork work = new WageWork(window);
			assertTrue(WHOLE_OR_NOT.contains(draftCount(work)));
			work.beginImport(file);
			work.awaitImported();
			assertEquals("共 194 条", work.count());
			quit(window);
		}
	}

	private static String draftCount(WageWork work) {
		work.draftsOfNewcomers();
		return work.count();
	}

	private static void awaitEmployees(Window window, String count) {
		new Desk(window).page("org.shebao.employees.list", "employees");
		window.named("footer.all").in("list.employees").await(count, facts -> facts.text().startsWith(count));
	}

	private static void quit(Window window) throws InterruptedException {
		window.press("Ctrl+Q");
		assertEquals(0, window.within(LONG).awaitEnd());
	}
}
