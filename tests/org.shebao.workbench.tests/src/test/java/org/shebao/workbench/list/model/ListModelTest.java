package org.shebao.workbench.list.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.money.Money;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Grouping;
import org.shebao.workbench.list.ListPage.Together;
import org.shebao.workbench.list.RowSource;

class ListModelTest {

	private record Row(int id, String name, String unit, Money fee) {
	}

	private static final Column<Row> NAME = Column.text("name", "姓名", 10, Row::name);
	private static final List<Row> ROWS = List.of(row(1, "王芳", "E-1", "10.00"), row(2, "李伟", "E-2", "2000.50"), row(3, "", "E-1", null), row(4, "张敏", "E-2", "300.00"));

	private final List<String> heard = new ArrayList<>();

	private static Row row(int id, String name, String unit, String fee) {
		return new Row(id, name, unit, fee == null ? null : Money.parse(fee));
	}

	private static ListPage<Row> page() {
		return ListPage.of("test", "测试", Row::id, RowSource.<Row>of(query -> List.of())).column(NAME).column(Column.text("unit", "单位", 8, Row::unit))
				.column(Column.<Row>money("fee", "费额", Row::fee).withSums());
	}

	private ListModel<Row> model(ListPage<Row> page, int pageSize) {
		ListModel<Row> model = new ListModel<>(page, pageSize, Background.DIRECT, new ListModel.Listener() {
			@Override
			public void linesChanged() {
				heard.add("lines");
			}

			@Override
			public void cellsChanged() {
				heard.add("cells");
			}
		});
		model.rows(ROWS);
		return model;
	}

	private static List<Integer> shown(ListModel<Row> model) {
		return IntStream.range(0, model.lines()).mapToObj(model::row).map(row -> row == null ? 0 : row.id).toList();
	}

	@Test
	@DisplayName("A click on a heading sorts upwards, the next one downwards, the third restores the natural order; Chinese words stand in the order of their sounds, empty cells last")
	void headingsSortInThreeSteps() {
		ListModel<Row> model = model(page(), 100);
		Sort first = Sort.next(null, "name");
		model.arrange(Arrangement.NATURAL.sorted(first));
		assertEquals(List.of(2, 1, 4, 3), shown(model), "Li, Wang, Zhang, nobody");
		Sort second = Sort.next(first, "name");
		model.arrange(Arrangement.NATURAL.sorted(second));
		assertEquals(List.of(4, 1, 2, 3), shown(model));
		assertNull(Sort.next(second, "name"));
	}

	@Test
	@DisplayName("Amounts are sorted by value, not by letters")
	void amountsAreSortedByValue() {
		ListModel<Row> model = model(page(), 100);
		model.arrange(Arrangement.NATURAL.sorted(new Sort("fee", true)));
		assertEquals(List.of(1, 4, 2, 3), shown(model));
	}

	@Test
	@DisplayName("Filters of several columns hold together, and offer the values that the others let through")
	void filtersHoldTogether() {
		ListModel<Row> model = model(page(), 100);
		model.arrange(Arrangement.NATURAL.filtered("unit", new ColumnFilter("", Set.of("E-1"))).filtered("name", new ColumnFilter("王", null)));
		assertEquals(List.of(1), shown(model));
		List<List<String>> offered = new ArrayList<>();
		model.texts(NAME, 1000, offered::add);
		assertEquals(List.of(List.of("", "王芳")), offered);
		model.arrange(model.arrangement().filtered("unit", ColumnFilter.NONE).filtered("name", ColumnFilter.NONE));
		assertEquals(4, model.total());
	}

	@Test
	@DisplayName("R-192: the page size cuts rows into pages; the row on top stays on the page when the size changes")
	void rowsAreCutIntoPages() {
		ListModel<Row> model = model(page(), 3);
		assertEquals(2, model.pages());
		model.page(1);
		assertEquals(List.of(4), shown(model));
		model.pageSize(2);
		assertEquals(List.of(3, 4), shown(model));
		model.page(99);
		assertEquals(1, model.page());
	}

	@Test
	@DisplayName("The heading's box ticks the page only; ticks of other pages stay, and sums count them all")
	void theHeadingTicksThePage() {
		ListModel<Row> model = model(page(), 2);
		model.togglePage();
		assertEquals(TickState.ALL, model.tickOfPage());
		assertEquals(Map.of("fee", "2,010.50"), model.tickedSums());
		model.page(1);
		assertEquals(TickState.NONE, model.tickOfPage());
		model.toggle(1);
		assertEquals(TickState.SOME, model.tickOfPage());
		assertEquals(List.of(1, 2, 4), model.ticked().stream().map(Row::id).toList());
		assertEquals(Map.of("fee", "2,310.50"), model.tickedSums());
		assertEquals(Map.of("fee", "2,310.50"), model.sums());
	}

	@Test
	@DisplayName("Ticks stay on keys when rows are loaded anew, and go with rows that are gone")
	void ticksStayOnKeys() {
		ListModel<Row> model = model(page(), 100);
		model.tick(List.of(2, 4));
		model.rows(List.of(row(4, "张敏", "E-2", "1.00"), row(1, "王芳", "E-1", "10.00")));
		assertEquals(List.of(4), model.ticked().stream().map(Row::id).toList());
		assertEquals(1, model.ticks().count());
	}

	@Test
	@DisplayName("R-138: ticking one row of a bundle ticks the bundle, tells why, and unticking takes all of it away")
	void bundlesAreTickedTogether() {
		ListPage<Row> page = page().tickedTogether(row -> new Together(row.unit.equals("E-1") ? List.of(1, 3) : List.of(row.id), "同一单位须一起申报"));
		ListModel<Row> model = model(page, 100);
		model.toggle(0);
		assertEquals(List.of(1, 3), model.ticked().stream().map(Row::id).toList());
		assertEquals("同一单位须一起申报", model.ticks().reason());
		model.toggle(2);
		assertEquals(0, model.ticks().count());
		model.toggle(1);
		assertEquals("", model.ticks().reason(), "alone there is nothing to tell");
	}

	@Test
	@DisplayName("Rows that cannot be ticked are left alone by every box")
	void untickableRowsAreLeftAlone() {
		ListModel<Row> model = model(page().tickable(row -> row.fee != null), 100);
		assertEquals(TickState.DISABLED, model.tick(2));
		model.toggle(2);
		model.togglePage();
		assertEquals(3, model.ticks().count());
		assertEquals(TickState.ALL, model.tickOfPage());
	}

	@Test
	@DisplayName("Ticked rows hidden by a filter are told apart, and stay ticked")
	void hiddenTicksAreToldApart() {
		ListModel<Row> model = model(page(), 100);
		model.tickAll();
		model.arrange(Arrangement.NATURAL.filtered("unit", new ColumnFilter("", Set.of("E-2"))));
		assertEquals(2, model.tickedButHidden());
		assertEquals(List.of(2, 4, 1, 3), model.ticked().stream().map(Row::id).toList());
	}

	@Test
	@DisplayName("Rows of a branch follow each other beneath its line, which ticks and hides them")
	void branchesHaveLines() {
		ListModel<Row> model = model(page().grouped(new Grouping<>(Row::unit, rows -> rows.getFirst().unit + "（" + rows.size() + "）")), 100);
		assertEquals(List.of(0, 1, 3, 0, 2, 4), shown(model));
		Branch branch = model.branch(3);
		assertEquals("E-2（2）", branch.label());
		model.toggle(3);
		assertEquals(List.of(2, 4), model.ticked().stream().map(Row::id).toList());
		assertEquals(TickState.ALL, model.tick(3));
		model.collapse(branch, true);
		assertEquals(List.of(0, 1, 3, 0), shown(model));
		assertEquals(4, model.total());
	}

	@Test
	@DisplayName("Edited rows stand where they stood, and sums follow")
	void editedRowsStayInPlace() {
		ListModel<Row> model = model(page(), 100);
		model.arrange(Arrangement.NATURAL.sorted(new Sort("fee", true)));
		model.replace(List.of(row(1, "王芳", "E-1", "9999.00")));
		assertEquals(List.of(1, 4, 2, 3), shown(model));
		assertEquals("12,299.50", model.sums().get("fee"));
		assertEquals("cells", heard.getLast());
	}

	@Test
	@DisplayName("While many rows are arranged in the background the old ones stay, and a result that came too late is dropped")
	void lateResultsAreDropped() {
		List<Runnable> jobs = new ArrayList<>();
		Background later = new Background() {
			@Override
			public <T> void run(Supplier<T> work, Consumer<T> done) {
				jobs.add(() -> done.accept(work.get()));
			}
		};
		ListModel<Row> model = new ListModel<>(page(), 5000, later, new ListModel.Listener() {
			@Override
			public void linesChanged() {
				heard.add("lines");
			}

			@Override
			public void cellsChanged() {
				heard.add("cells");
			}
		});
		model.rows(IntStream.range(0, 3000).mapToObj(i -> row(i, "n" + i, "E", i + ".00")).toList());
		assertEquals(0, model.total());
		jobs.removeFirst().run();
		assertEquals(3000, model.total());
		model.arrange(Arrangement.NATURAL.sorted(new Sort("fee", false)));
		model.arrange(Arrangement.NATURAL.filtered("name", new ColumnFilter("n29", null)));
		jobs.removeLast().run();
		jobs.removeLast().run();
		assertEquals(111, model.total(), "n29, n290 … n299, n2900 … n2999");
		assertTrue(jobs.isEmpty());
	}
}
