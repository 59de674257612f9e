package org.shebao.workbench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.SwtPages;

/** Opens a list of many rows, scrolls through it and tells how long frames take: {@code ListDemo [rows] [light|dark|none] [stay]}. */
public final class ListDemo {

	private static final int FRAMES = 200;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);

	private ListDemo() {
	}

	public static void main(String[] arguments) {
		int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		String theme = arguments.length > 1 ? arguments[1] : "none";
		new ListDemo().run(rows, theme, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
	}

	private void run(int count, String theme, int stay) {
		DemoWorkbench workbench = new DemoWorkbench(display);
		workbench.settings().pageSize(100_000);
		List<DemoPerson> people = DemoPerson.people(count);
		if (!theme.equals("none")) {
			DemoTheme.apply(display, theme);
		}
		shell.setLayout(new FillLayout());
		shell.setSize(1366, 768);
		long begin = System.nanoTime();
		ListHandle<DemoPerson> list = new SwtPages(workbench, workbench).list(shell, DemoPerson.page((query, sink, progress) -> {
			for (DemoPerson person : people) {
				sink.accept(person);
			}
		}));
		shell.open();
		DemoTheme.style(shell);
		until(() -> !list.rows().isEmpty());
		System.out.printf("first rows after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
		until(() -> list.rows().size() == count);
		System.out.printf("all %,d rows after %d ms%n", count, (System.nanoTime() - begin) / 1_000_000);
		list.focus();
		NatTable table = grid(shell);
		frames("page down", table, SWT.PAGE_DOWN);
		frames("page up", table, SWT.PAGE_UP);
		frames("arrow down", table, SWT.ARROW_DOWN);
		timed("tick all", () -> list.tick(people.stream().map(DemoPerson::number).toList()));
		System.out.println("ready");
		for (long end = System.nanoTime() + stay * 1_000_000_000L; System.nanoTime() < end;) {
			if (!display.readAndDispatch()) {
				display.timerExec(50, display::wake);
				display.sleep();
			}
		}
		display.dispose();
	}

	private void timed(String what, Runnable run) {
		long begin = System.nanoTime();
		run.run();
		System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
	}

	private void frames(String what, Control table, int key) {
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < FRAMES; i++) {
			long begin = System.nanoTime();
			Event event = new Event();
			event.keyCode = key;
			table.notifyListeners(SWT.KeyDown, event);
			table.redraw();
			table.update();
			while (display.readAndDispatch()) {
				// until the frame is there
			}
			times.add((System.nanoTime() - begin) / 1000);
		}
		times.sort(null);
		System.out.printf("%s: median %.1f ms, 95%% %.1f ms, worst %.1f ms%n", what, times.get(FRAMES / 2) / 1000., times.get(FRAMES * 95 / 100) / 1000., times.getLast() / 1000.);
	}

	private void until(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private static NatTable grid(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof NatTable table) {
				return table;
			}
			NatTable inside = child instanceof Composite composite ? grid(composite) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
