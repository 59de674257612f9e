package org.shebao.workbench.demo;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.task.Progress;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.StatusControl;
import org.shebao.workbench.ui.SwtPages;
import org.shebao.workbench.ui.SwtWorkbench;

/** A window of the gallery: room for a page above a status bar. */
public final class Stage implements AutoCloseable {

	private static final long GLANCE = 50_000_000;
	private static final int PATIENCE = 400;

	private final Display display;
	private final Shell shell;
	private final Composite room;
	private final SwtWorkbench workbench;
	private final CountDownLatch over = new CountDownLatch(1);

	Stage(Display display, Point size) {
		this.display = display;
		shell = new Shell(display);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		shell.setLayout(layout);
		workbench = new SwtWorkbench(() -> shell, new MemorySettings(), new NoChanges(), (page, query) -> {
			// there are no other pages
		});
		room = new Composite(shell, SWT.NONE);
		room.setLayout(new FillLayout());
		room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new StatusControl(shell, workbench).setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		shell.setSize(size);
		shell.open();
	}

	/** The window. */
	public Shell shell() {
		return shell;
	}

	/** What dialogs and tasks are asked of. */
	public SwtWorkbench workbench() {
		return workbench;
	}

	/** Fills the window with a list. */
	public <R> ListHandle<R> list(ListPage<R> page) {
		ListHandle<R> list = new SwtPages(workbench, new NoChanges()).list(room, page);
		shell.layout(true, true);
		return list;
	}

	/** Work that is half done for as long as somebody looks. */
	public String halfDone(Progress progress) {
		progress.report(430, 1000);
		try {
			over.await();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
		return "";
	}

	// for a thread of its own

	/** Waits until something is true of the widgets. */
	public void await(BooleanSupplier condition) {
		for (int looks = 0; !display.syncCall(condition::getAsBoolean); looks++) {
			if (looks > PATIENCE) {
				throw new IllegalStateException("waited for too long");
			}
			LockSupport.parkNanos(GLANCE);
		}
	}

	/** Waits for a widget that can be seen. */
	public <C extends Control> C find(String name, Class<C> type) {
		await(() -> look(name).isPresent());
		return type.cast(display.syncCall(() -> look(name).orElseThrow()));
	}

	private Optional<Control> look(String name) {
		return Stream.of(display.getShells()).flatMap(Stage::all).filter(control -> name.equals(control.getData(Naming.KEY)) && control.isVisible()).findFirst();
	}

	/** A control and all in it. */
	public static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Stage::all)) : Stream.of(control);
	}

	/** Does something with the widgets, and goes on before it is over. */
	public void later(Runnable run) {
		display.asyncExec(run);
	}

	/** Presses a key upon the grid, some times. */
	public void key(int state, int code, char character, int times) {
		NatTable grid = find("grid", NatTable.class);
		for (int i = 0; i < times; i++) {
			later(() -> {
				Event event = new Event();
				event.stateMask = state;
				event.keyCode = code;
				event.character = character;
				grid.notifyListeners(SWT.KeyDown, event);
			});
		}
	}

	@Override
	public void close() {
		over.countDown();
		shell.dispose();
	}
}
