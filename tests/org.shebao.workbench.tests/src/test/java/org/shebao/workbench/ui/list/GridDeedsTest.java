package org.shebao.workbench.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Polling;
import org.shebao.workbench.list.RowSource;

class GridDeedsTest {

	private static final int CERTIFICATE = 2;
	private static final int WAGE = 4;
	private final List<DemoPerson> people = DemoPerson.people(50);
	private final List<DemoPerson> picked = new ArrayList<>();
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
		return open(DemoPerson.page(RowSource.of(query -> people)).rowAction(Action.OnRow.of("pick", "选", picked::add)));
	}

	private OpenList<DemoPerson> open(ListPage<DemoPerson> page) {
		OpenList<DemoPerson> open = new OpenList<>(page);
		open.until(() -> open.list().rows().size() == people.size());
		return open;
	}

	private static void clipboard(NatTable table, String text) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	@DisplayName("Ctrl+V puts a single cell at once; a block only after the preview, and only its good cells; Ctrl+Z takes the block back as one")
	void cellsArePasted() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			clipboard(open.table(), "7100");
			open.key(SWT.MOD1, 'v', (char) 22);
			open.until(() -> open.cell(WAGE, 2).equals("7,100.00"));
			assertEquals(List.of(), open.workbench().told());
			clipboard(open.table(), "7200\nwrong\n7400");
			open.key(SWT.MOD1, 'v', (char) 22);
			open.until(() -> open.cell(WAGE, 4).equals("7,400.00"));
			assertEquals(List.of("7,200.00", "3,658.38"), List.of(open.cell(WAGE, 2), open.cell(WAGE, 3)));
			assertEquals(1, open.workbench().told().size(), "one preview");
			open.key(SWT.MOD1, 'z', (char) 26);
			open.until(() -> open.cell(WAGE, 2).equals("7,100.00") && open.cell(WAGE, 4).equals("3,737.57"));
		}
	}

	@Test
	@DisplayName("Ctrl+Y does again what Ctrl+Z took back")
	void editsAreDoneAgain() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.key(SWT.NONE, SWT.DEL, SWT.DEL);
			open.until(() -> open.cell(WAGE, 2).isEmpty());
			open.key(SWT.MOD1, 'z', (char) 26);
			open.until(() -> open.cell(WAGE, 2).equals("3,579.19"));
			open.key(SWT.MOD1, 'y', (char) 25);
			open.until(() -> open.cell(WAGE, 2).isEmpty());
		}
	}

	@Test
	@DisplayName("Tab in the editor takes the text and goes to the right, Shift+Tab to the left")
	void tabLeavesTheEditor() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.key(SWT.NONE, '8', '8');
			open.traverse(open.find("editor", Text.class), SWT.TRAVERSE_TAB_NEXT);
			open.until(() -> open.cell(WAGE, 2).equals("8.00"));
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals("2001-02-02", open.workbench().copied());
			open.click(WAGE, 2, 20);
			open.key(SWT.NONE, '9', '9');
			open.traverse(open.find("editor", Text.class), SWT.TRAVERSE_TAB_PREVIOUS);
			open.until(() -> open.cell(WAGE, 2).equals("9.00"));
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals("E-201", open.workbench().copied());
		}
	}

	@Test
	@DisplayName("Tab goes from cell to cell of an editable grid, Ctrl+Tab leaves the grid")
	void tabGoesFromCellToCell() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.key(SWT.NONE, SWT.TAB, SWT.TAB);
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals("2001-02-02", open.workbench().copied());
		}
	}

	@Test
	@DisplayName("Shift+F10 offers what the operation column offers for the selected row")
	void theRowMenuOpensByKeyboard() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.choose("row.pick");
			assertEquals(List.of(people.get(1)), picked);
		}
	}

	@Test
	@DisplayName("R-333: a click on a link of the operation column does it for that row")
	void operationsAreClicked() {
		try (OpenList<DemoPerson> open = open()) {
			int last = open.table().getColumnCount() - 1;
			open.click(last, 3, open.table().getBoundsByPosition(last, 3).width - 12);
			open.until(() -> !picked.isEmpty());
			assertEquals(List.of(people.get(2)), picked);
		}
	}

	@Test
	@DisplayName("A column is hidden by the menu and kept hidden; resetting the columns shows it again")
	void columnsAreHidden() {
		try (OpenList<DemoPerson> open = open()) {
			open.click(WAGE, 2, 20);
			open.choose("menu.hide");
			assertEquals("参保日期", open.cell(WAGE, 0));
			assertTrue(open.workbench().settings().get("list.demo.columns").isPresent());
			open.click(WAGE, 2, 20);
			open.choose("menu.reset");
			assertEquals("缴费工资（元）", open.cell(WAGE, 0));
		}
	}

	@Test
	@DisplayName("Masking that is switched on another page hides certificate numbers here too")
	void maskingIsFollowed() {
		try (OpenList<DemoPerson> open = open()) {
			String number = people.getFirst().certificate().number();
			assertEquals(number, open.cell(CERTIFICATE, 1));
			open.workbench().settings().masked(true);
			open.until(() -> !open.cell(CERTIFICATE, 1).equals(number));
			assertFalse(open.cell(CERTIFICATE, 1).contains(number.substring(6, 14)), "the birthday");
			open.workbench().settings().masked(false);
			open.until(() -> open.cell(CERTIFICATE, 1).equals(number));
		}
	}

	@Test
	@DisplayName("R-192: a size of a page that is chosen on another page holds here too")
	void theSizeOfAPageIsFollowed() {
		try (OpenList<DemoPerson> open = open()) {
			open.workbench().settings().pageSize(20);
			open.until(() -> open.find("pager.place", Label.class).getText().equals("第1/3页"));
			assertEquals(20 + 1, open.table().getRowCount());
		}
	}

	@Test
	@DisplayName("While rows ask for it the page asks again by itself, and loads anew")
	void thePagePolls() {
		AtomicInteger asked = new AtomicInteger();
		AtomicInteger loaded = new AtomicInteger();
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> {
			loaded.incrementAndGet();
			return people;
		}));
		try (OpenList<DemoPerson> open = open(page.polled(new Polling<>(Duration.ofMillis(50), rows -> asked.get() < 3, asked::incrementAndGet)))) {
			open.until(() -> loaded.get() == 4);
			assertEquals(3, asked.get());
		}
	}

	@Test
	@DisplayName("A larger font, as zooming gives it, makes lines higher and columns wider, and the selection stays")
	void aLargerFontMeasuresAnew() {
		try (OpenList<DemoPerson> open = open()) {
			NatTable table = open.table();
			open.click(WAGE, 2, 20);
			int height = table.getRowHeightByPosition(1);
			int width = table.getColumnWidthByPosition(1);
			FontData data = table.getFont().getFontData()[0];
			Font twice = new Font(table.getDisplay(), data.getName(), data.getHeight() * 2, data.getStyle());
			table.addListener(SWT.Dispose, event -> twice.dispose());
			table.setFont(twice);
			open.until(() -> table.getRowHeightByPosition(1) > height * 3 / 2);
			assertTrue(table.getColumnWidthByPosition(1) > width * 3 / 2, table.getColumnWidthByPosition(1) + " of " + width);
			open.key(SWT.MOD1, 'c', (char) 3);
			assertEquals("3,579.19", open.workbench().copied());
		}
	}
}
