package org.shebao.workbench.demo;

import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Grouping;
import org.shebao.workbench.list.ListPage.Together;
import org.shebao.workbench.list.RowSource;
import org.shebao.workbench.ui.SwtPages;

/** A list to look at, until its window is closed: {@code ListPicture THEME ZOOM WIDTH [plain|grouped|empty|filter|edit]}. */
public final class ListPicture {

	private ListPicture() {
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		Display display = new Display();
		DemoTheme.apply(display, arguments[0], Integer.parseInt(arguments[1]));
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(Integer.parseInt(arguments[2]), 768);
		DemoWorkbench workbench = new DemoWorkbench(display);
		List<DemoPerson> people = arguments[3].equals("empty") ? List.of() : DemoPerson.people(60);
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> people));
		if (arguments[3].equals("grouped")) {
			page.grouped(new Grouping<>(DemoPerson::unit, rows -> rows.getFirst().unit() + "（" + rows.size() + "人）"))
					.tickedTogether(person -> new Together(people.stream().filter(other -> other.unit().equals(person.unit())).map(DemoPerson::number).toList(), "同一单位须一起申报"));
		}
		ListHandle<DemoPerson> list = new SwtPages(workbench, workbench).list(shell, page);
		shell.open();
		DemoTheme.style(shell);
		shell.layout(true, true);
		display.timerExec(1500, () -> show(list, ListDemo.grid(shell), arguments[3]));
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.dispose();
	}

	private static void show(ListHandle<DemoPerson> list, NatTable table, String mode) {
		if (list.rows().isEmpty() && !mode.equals("empty")) {
			table.getDisplay().timerExec(200, () -> show(list, table, mode));
			return;
		}
		list.focus();
		list.tick(List.of(1, 2, 5));
		if (mode.equals("grouped")) {
			press(table, SWT.NONE, SWT.ARROW_DOWN, (char) 0);
			press(table, SWT.NONE, ' ', ' ');
		} else if (mode.equals("filter")) {
			press(table, SWT.ALT, SWT.ARROW_DOWN, (char) 0);
		} else if (mode.equals("edit")) {
			for (int i = 0; i < 3; i++) {
				press(table, SWT.NONE, SWT.ARROW_RIGHT, (char) 0);
			}
			press(table, SWT.NONE, 'x', 'x');
		}
		System.out.println("ready");
	}

	private static void press(NatTable table, int state, int code, char character) {
		Event event = new Event();
		event.stateMask = state;
		event.keyCode = code;
		event.character = character;
		table.notifyListeners(SWT.KeyDown, event);
	}
}
