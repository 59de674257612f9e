package org.shebao.workbench.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.RowSource;

class ListPageTest {

	private static final int NAME = 1;
	private static final int WAGE = 4;
	private final List<DemoPerson> people = DemoPerson.people(50);
	private final Locale before = Locale.getDefault();

	@BeforeEach
	void chinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void back() {
		Locale.setDefault(before);
	}

	private OpenList<DemoPerson> open() {
		OpenList<DemoPerson> open = new OpenList<>(DemoPerson.page(RowSource.of(query -> people.stream().filter(person -> person.name().contains(query.text("name"))).toList())));
		open.until(() -> open.list().rows().size() == people.size());
		return open;
	}

	@Test
	@DisplayName("The grid shows the rows: headings, texts, amounts with grouping marks")
	void theGridShowsRows() {
		try (OpenList<DemoPerson> open = open()) {
			assertEquals("姓名", open.cell(NAME, 0));
			assertEquals("王丽伟", open.cell(NAME, 2));
			assertEquals("3,579.19", open.cell(WAGE, 2));
			assertEquals("共 50 条", open.find("footer.all", Label.class).getText().substring(0, 6));
		}
	}

	@Test
	@DisplayName("A click on a heading sorts, a second one the other way round")
	void headingsSort() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 0, 20);
			open.until(() -> open.cell(WAGE, 1).equals("3,579.19"));
			open.click(WAGE, 0, 20);
			open.until(() -> open.cell(WAGE, 1).equals("7,380.31"));
		}
	}

	@Test
	@DisplayName("A box ticks its row, Space those selected, the heading's box the page; sums follow")
	void boxesTick() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(0, 2, 8);
			assertEquals(List.of(people.get(1)), open.list().ticked());
			assertEquals("已选 1 条　缴费工资（元）合计：3,579.19", open.find("footer.ticked", Label.class).getText());
			open.list().focus();
			open.key(SWT.NONE, ' ', ' ');
			assertEquals(people.subList(0, 2), open.list().ticked());
			open.click(0, 0, 8);
			assertEquals(50, open.list().ticked().size());
		}
	}

	@Test
	@DisplayName("W-7: an action upon ticked rows says what to do when none is ticked, and runs when one is")
	void actionsNeedTicks() {
		List<List<DemoPerson>> stopped = new ArrayList<>();
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> people)).action(Action.onTicked("stopped", "停", "", stopped::add));
		try (OpenList<DemoPerson> open = new OpenList<>(page)) {
			open.until(() -> open.list().rows().size() == 50);
			Button button = open.find("action.stopped", Button.class);
			button.notifyListeners(SWT.Selection, null);
			assertEquals(List.of("请先选择需要操作的数据"), open.workbench().told());
			open.list().tick(List.of(7));
			button.notifyListeners(SWT.Selection, null);
			assertEquals(List.of(List.of(people.get(7))), stopped);
		}
	}

	@Test
	@DisplayName("查询 takes the fields, a wrong date is told at the bar, 重置 empties the fields")
	void theBarQueries() {
		try (OpenList<DemoPerson> open = open()) {
			Text name = open.find("query.name", Text.class);
			name.setText("王");
			name.notifyListeners(SWT.DefaultSelection, null);
			open.until(() -> open.list().rows().size() == 3);
			Text since = open.find("query.since", Text.class);
			since.setText("2025-02-30");
			open.find("query.run", Button.class).notifyListeners(SWT.Selection, null);
			assertEquals("“参保日期”不是正确的日期，请按2025-07-01的格式输入", open.find("trouble", Label.class).getText());
			open.find("query.reset", Button.class).notifyListeners(SWT.Selection, null);
			assertEquals("", name.getText() + since.getText());
			assertEquals(3, open.list().rows().size(), "重置 alone does not query");
		}
	}

	@Test
	@DisplayName("收起 hides the fields, and the next page of this name opens collapsed")
	void theBarCollapses() {
		try (OpenList<DemoPerson> open = open()) {
			Button toggle = open.find("query.collapse", Button.class);
			toggle.notifyListeners(SWT.Selection, null);
			assertFalse(open.find("query.name", Text.class).isVisible());
			assertEquals("展开", toggle.getText());
			assertTrue(open.workbench().settings().get("list.demo.queryCollapsed").isPresent());
		}
	}

	@Test
	@DisplayName("Typing opens the editor with the letter typed; a wrong text is told and keeps it open; Enter stores and goes down; Ctrl+Z takes it back")
	void cellsAreEdited() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.key(SWT.NONE, '6', '6');
			Text editor = open.find("editor", Text.class);
			assertEquals("6", editor.getText());
			editor.setText("6x");
			open.traverse(editor, SWT.TRAVERSE_RETURN);
			assertFalse(editor.isDisposed());
			assertEquals("应为最多两位小数的金额", open.find("editor.message", Label.class).getText());
			editor.setText("6000.5");
			open.traverse(editor, SWT.TRAVERSE_RETURN);
			assertTrue(editor.isDisposed());
			open.until(() -> open.cell(WAGE, 2).equals("6,000.50"));
			open.key(SWT.NONE, SWT.F2, (char) 0);
			assertEquals("3658.38", open.find("editor", Text.class).getText(), "one line down");
			open.traverse(open.find("editor", Text.class), SWT.TRAVERSE_ESCAPE);
			assertNull(open.find("editor", Text.class));
			open.until(() -> open.list().rows().get(1).wage().toString().equals("6000.50"));
			open.key(SWT.MOD1, 'z', (char) 26);
			open.until(() -> open.cell(WAGE, 2).equals("3,579.19"));
		}
	}

	@Test
	@DisplayName("Arrows, pages, Home and End move the selection")
	void keysMoveTheSelection() {
		try (OpenList<DemoPerson> open = open()) {
			open.list().focus();
			open.key(SWT.NONE, SWT.ARROW_DOWN, (char) 0);
			open.key(SWT.NONE, SWT.ARROW_RIGHT, (char) 0);
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals(people.get(1).certificate().number(), open.workbench().copied());
			open.key(SWT.NONE, SWT.HOME, (char) 0);
			open.key(SWT.MOD1, SWT.ARROW_DOWN, (char) 0);
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals(people.get(49).name(), open.workbench().copied());
		}
	}

	@Test
	@DisplayName("Ctrl+D takes the cell above, Delete empties it")
	void cellsAreFilledAndCleared() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 3, 20);
			open.key(SWT.MOD1, 'd', (char) 4);
			open.until(() -> open.list().rows().get(2).wage().toString().equals("3579.19"));
			open.key(SWT.NONE, SWT.DEL, SWT.DEL);
			open.until(() -> open.list().rows().get(2).wage() == null);
		}
	}

	@Test
	@DisplayName("Selected cells are copied as a spreadsheet takes them, with their headings if wished")
	void cellsAreCopied() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(NAME, 2, 20);
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals("王丽伟", open.workbench().copied());
			open.key(SWT.MOD1 | SWT.MOD2, 'c', (char) 3);
			assertEquals("姓名\n王丽伟", open.workbench().copied());
		}
	}

	@Test
	@DisplayName("R-333: the operation column stands in view however narrow the window is")
	void theOperationColumnStaysInView() {
		try (OpenList<DemoPerson> open = open()) {
			NatTable table = open.table();
			table.getShell().setSize(500, 500);
			open.until(() -> table.getSize().x < 500);
			int last = table.getColumnCount() - 1;
			int right = table.getBoundsByPosition(last, 1).x + table.getBoundsByPosition(last, 1).width;
			assertTrue(right <= table.getClientArea().width, right + " of " + table.getClientArea().width);
			assertNotNull(table.getBoundsByPosition(last, 2));
		}
	}

	@Test
	@DisplayName("R-192: width and order of columns are kept for the next opening")
	void columnsAreKept() {
		try (OpenList<DemoPerson> open = open()) {
			open.table().doCommand(new ColumnResizeCommand(open.table(), NAME, 300));
			assertTrue(open.workbench().settings().get("list.demo.columns").orElseThrow().startsWith("name:"));
		}
	}

	@Test
	@DisplayName("Export writes the rows as a workbook in the background, named after page and time")
	void rowsAreExported(@TempDir Path folder) {
		try (OpenList<DemoPerson> open = open()) {
			Path file = folder.resolve("all.xlsx");
			open.workbench().saveTo(file);
			Menu menu = (Menu) open.find("action.export", Button.class).getData("menu");
			menu.getItem(1).notifyListeners(SWT.Selection, null);
			open.until(() -> open.workbench().told().contains("已导出 50 条数据到“all.xlsx”"));
			assertTrue(open.workbench().told().getFirst().matches("职工参保信息_\\d{14}\\.xlsx"), open.workbench().told().toString());
			assertTrue(Files.exists(file));
		}
	}

	@Test
	@DisplayName("A query that contradicts itself is told at the bar; any other failure offers another try")
	void failuresAreTold() {
		RuntimeException[] failure = { new RuleViolation("W-8", "起始日期不能大于截止日期") };
		ListPage<DemoPerson> page = DemoPerson.page((query, sink, progress) -> {
			throw failure[0];
		});
		try (OpenList<DemoPerson> open = new OpenList<>(page)) {
			open.until(() -> open.find("trouble", Label.class).getText().equals("起始日期不能大于截止日期"));
			failure[0] = new IllegalStateException("断开");
			open.list().reload();
			open.until(() -> open.find("trouble", Label.class).getText().equals("数据读取失败：断开"));
			assertEquals("<a>重试</a>", open.find("troubleAction", Link.class).getText());
		}
	}

	@Test
	@DisplayName("An empty list says why and what to do")
	void emptinessIsExplained() {
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> List.<DemoPerson>of())).whenEmpty("请点击【更新】", Action.of("update", "更新", "", () -> {
			// not clicked here
		}));
		try (OpenList<DemoPerson> open = new OpenList<>(page)) {
			open.until(() -> open.find("empty", Label.class).isVisible());
			assertEquals("请点击【更新】", open.find("empty", Label.class).getText());
		}
	}

	@Test
	@DisplayName("R-034: a jump sets the fields and queries; the banner goes with the next query")
	void jumpsQuery() {
		try (OpenList<DemoPerson> open = open()) {
			open.list().banner("请核对");
			assertEquals("请核对", open.find("banner", Label.class).getText());
			open.list().query(Map.of("name", "王"));
			open.until(() -> open.list().rows().size() == 3);
			assertEquals("", open.find("banner", Label.class).getText());
			assertEquals("王", open.list().query().text("name"));
		}
	}

	@Test
	@DisplayName("R-034: a jump to a choice that came about since the page was opened shows and queries it")
	void jumpsToWhatIsOfferedSince() {
		List<QueryField.Option> offered = new CopyOnWriteArrayList<>(List.of(new QueryField.Option("王", "姓王的")));
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> people.stream()
				.filter(person -> person.name().contains(Objects.requireNonNullElse(query.choice("family", String.class), ""))).toList()))
				.query(QueryField.choice("family", "姓", () -> List.copyOf(offered)));
		try (OpenList<DemoPerson> open = new OpenList<>(page)) {
			Combo family = open.find("query.family", Combo.class);
			open.until(() -> family.getItemCount() == 2);
			String other = people.getFirst().name().substring(0, 1);
			offered.add(new QueryField.Option(other, "姓" + other + "的"));
			open.list().query(Map.of("family", other));
			open.until(() -> family.getText().equals("姓" + other + "的"));
			open.until(() -> !open.list().rows().isEmpty() && open.list().rows().stream().allMatch(person -> person.name().contains(other)));
			assertEquals(other, open.list().query().choice("family", String.class));
		}
	}
}
