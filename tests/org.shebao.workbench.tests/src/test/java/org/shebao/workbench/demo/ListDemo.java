package org.shebao.workbench.demo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

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

/** Opens a list of many rows, scrolls through it and tells how long frames take: {@code ListDemo [rows] [light|dark|none] [zoom]}. */
public final class ListDemo {

	private static final int FRAMES = 200;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);

	private ListDemo() {
	}

	public static void main(String[] arguments) {
		int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		String theme = arguments.length > 1 ? arguments[1] : "none";
		new ListDemo().run(rows, theme, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100);
	}

	private void run(int count, String theme, int zoom) {
		DemoWorkbench workbench = new DemoWorkbench(display);
		workbench.settings().pageSize(100_000);
		List<DemoPerson> people = DemoPerson.people(count);
		if (!theme.equals("none")) {
			DemoTheme.apply(display, theme, zoom);
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
		System.out.printf("processor's time until then %d ms%n", ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
		System.out.printf("first rows after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
		until(() -> list.rows().size() == count);
		System.out.printf("all %,d rows after %d ms%n", count, (System.nanoTime() - begin) / 1_000_000);
		list.focus();
		NatTable table = grid(shell);
		Thread user = Thread.currentThread();
		AtomicLong beat = new AtomicLong(System.nanoTime());
		Thread.ofPlatform().daemon().start(() -> watch(user, beat));
		beat(beat);
		frames("page down", table, SWT.PAGE_DOWN);
		frames("page up", table, SWT.PAGE_UP);
		frames("arrow down", table, SWT.ARROW_DOWN);
		timed("tick all", () -> list.tick(people.stream().map(DemoPerson::number).toList()));
		display.dispose();
	}

	private void beat(AtomicLong last) {
		last.set(System.nanoTime());
		display.timerExec(20, () -> beat(last));
	}

	/** Tells where the user-interface thread is whenever it does not answer. */
	private static void watch(Thread user, AtomicLong beat) {
		while (user.isAlive()) {
			LockSupport.parkNanos(20_000_000);
			long blocked = (System.nanoTime() - beat.get()) / 1_000_000;
			if (blocked > 120) {
				System.out.println("blocked for " + blocked + " ms");
				Stream.of(user.getStackTrace()).limit(25).forEach(frame -> System.out.println("\t" + frame));
			}
		}
	}

	private void timed(String what, Runnable run) {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		run.run();
		System.out.printf("%s: %d ms%n", what, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000);
	}

	/** The processor's time that the user-interface thread takes from a key until the frame is painted, which does not hang on what else the machine does. */
	private void frames(String what, Control table, int key) {
		List<Long> times = new ArrayList<>();
		boolean[] painted = { false };
		table.addListener(SWT.Paint, event -> painted[0] = true);
		for (int i = 0; i < FRAMES; i++) {
			painted[0] = false;
			Event event = new Event();
			event.keyCode = key;
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			table.notifyListeners(SWT.KeyDown, event);
			while (!painted[0]) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
			times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1000);
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

	static NatTable grid(Composite parent) {
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
