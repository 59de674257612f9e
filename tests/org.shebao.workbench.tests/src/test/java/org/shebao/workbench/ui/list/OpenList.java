package org.shebao.workbench.ui.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.demo.DemoWorkbench;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.SwtPages;

/** A list page in a real window, for tests; run them with xvfb-run where there is no display. */
final class OpenList<R> implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);
	private final DemoWorkbench workbench = new DemoWorkbench(display);
	private final ListHandle<R> list;

	OpenList(ListPage<R> page) {
		shell.setLayout(new FillLayout());
		shell.setSize(1366, 768);
		list = new SwtPages(workbench, workbench).list(shell, page);
		shell.open();
	}

	ListHandle<R> list() {
		return list;
	}

	DemoWorkbench workbench() {
		return workbench;
	}

	NatTable table() {
		return find("grid", NatTable.class);
	}

	/** The widget of a name, null if there is none. */
	<W extends Control> W find(String name, Class<W> type) {
		return Stage.all(shell).filter(control -> name.equals(control.getData(Naming.KEY))).findFirst().map(type::cast).orElse(null);
	}

	/** Waits until something is true, while the window works. */
	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not within " + LONGEST);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, display::wake);
				display.sleep();
			}
		}
	}

	/** The text of a cell as the grid shows it. */
	String cell(int column, int line) {
		return String.valueOf(table().getDataValueByPosition(column, line));
	}

	/** Clicks into a cell of the grid, at a distance from its left edge. */
	void click(int column, int line, int distance) {
		Rectangle bounds = table().getBoundsByPosition(column, line);
		mouse(SWT.MouseDown, bounds.x + distance, bounds.y + bounds.height / 2);
		mouse(SWT.MouseUp, bounds.x + distance, bounds.y + bounds.height / 2);
		// a single click counts only when no second one has followed
		settle();
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
		table().notifyListeners(type, event);
	}

	private void settle() {
		boolean[] over = { false };
		display.timerExec(display.getDoubleClickTime() + 50, () -> over[0] = true);
		until(() -> over[0]);
	}

	/** Presses a key upon the grid. */
	void key(int state, int code, char character) {
		Event event = new Event();
		event.stateMask = state;
		event.keyCode = code;
		event.character = character;
		table().notifyListeners(SWT.KeyDown, event);
	}

	/** Presses a key in a field that leaves it. */
	void traverse(Control field, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		field.notifyListeners(SWT.Traverse, event);
	}

	/** Chooses an entry of the menu that Shift+F10 opens. */
	void choose(String name) {
		List<Menu> shown = new ArrayList<>();
		Listener listener = event -> shown.add((Menu) event.widget);
		display.addFilter(SWT.Show, listener);
		Event event = new Event();
		event.detail = SWT.MENU_KEYBOARD;
		table().notifyListeners(SWT.MenuDetect, event);
		until(() -> !shown.isEmpty());
		display.removeFilter(SWT.Show, listener);
		shown.getFirst().setVisible(false);
		Stream.of(shown.getFirst().getItems()).filter(item -> name.equals(item.getData(Naming.KEY))).findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
