package org.shebao.workbench.demo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.shebao.workbench.list.ListHandle;

/** Opens a list of many rows, scrolls through it and tells how long frames take: {@code ListSpeed ROWS THEME ZOOM}. */
public final class ListSpeed {

	private static final int FRAMES = 200;

	private final Display display = new Display();

	private ListSpeed() {
	}

	/** Measures once. */
	public static void main(String[] arguments) throws Exception {
		ListSpeed speed = new ListSpeed();
		Theme.apply(speed.display, arguments[1], Integer.parseInt(arguments[2]));
		speed.run(DemoPerson.people(Integer.parseInt(arguments[0])));
	}

	private void run(List<DemoPerson> people) {
		Stage stage = new Stage(display, new Point(1366, 768));
		stage.workbench().settings().pageSize(people.size());
		long begin = System.nanoTime();
		ListHandle<DemoPerson> list = stage.list(DemoPerson.page((query, sink, progress) -> people.forEach(sink)));
		until(() -> !list.rows().isEmpty());
		System.out.printf("first rows after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
		until(() -> list.rows().size() == people.size());
		System.out.printf("all %,d rows after %d ms%n", people.size(), (System.nanoTime() - begin) / 1_000_000);
		list.focus();
		NatTable table = Stage.all(stage.shell()).filter(NatTable.class::isInstance).map(NatTable.class::cast).findFirst().orElseThrow();
		frames("page down", table, SWT.PAGE_DOWN);
		frames("page up", table, SWT.PAGE_UP);
		frames("arrow down", table, SWT.ARROW_DOWN);
		long ticking = cpu();
		list.tick(people.stream().map(DemoPerson::number).toList());
		System.out.printf("tick all: %d ms%n", (cpu() - ticking) / 1_000_000);
		display.dispose();
	}

	/** The processor's time that the user-interface thread takes from a key until the frame is painted, which does not hang on what else the machine does. */
	private void frames(String what, NatTable table, int key) {
		List<Long> times = new ArrayList<>();
		boolean[] painted = { false };
		table.addListener(SWT.Paint, event -> painted[0] = true);
		for (int i = 0; i < FRAMES; i++) {
			painted[0] = false;
			Event event = new Event();
			event.keyCode = key;
			long begin = cpu();
			table.notifyListeners(SWT.KeyDown, event);
			until(() -> painted[0]);
			times.add((cpu() - begin) / 1000);
		}
		times.sort(null);
		System.out.printf("%s: median %.1f ms, 95%% %.1f ms, worst %.1f ms%n", what, times.get(FRAMES / 2) / 1000., times.get(FRAMES * 95 / 100) / 1000., times.getLast() / 1000.);
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void until(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
