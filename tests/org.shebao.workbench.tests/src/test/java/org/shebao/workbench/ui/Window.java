package org.shebao.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.demo.MemorySettings;
import org.shebao.workbench.demo.NoChanges;
import org.shebao.workbench.demo.Stage;

/** A window with the kit in it, driven by the names of its widgets. Needs a display, such as that of xvfb-run. */
final class Window implements AutoCloseable {

	/** Milliseconds between two looks at what is waited for. */
	private static final int GLANCE = 20;
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	final Display display = Display.getDefault();
	final Shell shell = new Shell(display);
	final MemorySettings settings = new MemorySettings();
	final SwtWorkbench workbench = new SwtWorkbench(() -> shell, settings, new NoChanges(), (page, query) -> {
		// there are no pages
	});
	final StatusControl status;
	private final Locale before = Locale.getDefault();

	Window() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		shell.setLayout(new FillLayout());
		status = new StatusControl(shell, workbench);
		shell.setSize(900, 600);
		shell.open();
	}

	/** Asks something that comes back when it is answered, while a script on a thread of its own answers it. */
	<T> T during(Supplier<T> question, Runnable script) {
		FutureTask<Void> answering = new FutureTask<>(script, null) {
			@Override
			protected void setException(Throwable failure) {
				super.setException(failure);
				display.asyncExec(Window.this::closeDialogs);
			}
		};
		Thread.ofPlatform().daemon().name("script").start(answering);
		T answer = question.get();
		await(answering::isDone);
		if (answering.state() == Future.State.FAILED) {
			throw new AssertionError(answering.exceptionNow());
		}
		return answer;
	}

	/** Asks widgets on the thread on which they may be asked. */
	<T> T ask(Supplier<T> question) {
		return display.syncCall(question::get);
	}

	/** Waits until something is true of the widgets; the user interface goes on. */
	void await(BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!ask(condition::getAsBoolean)) {
			assertTrue(System.nanoTime() < deadline, "waited for too long");
			if (Display.getCurrent() == null) {
				LockSupport.parkNanos(GLANCE * 1_000_000L);
			} else {
				display.timerExec(GLANCE, Window::wake);
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
	}

	private static void wake() {
		// the display looks again
	}

	/** The widget of a name that can be seen, waited for. */
	<C extends Control> C find(String name, Class<C> type) {
		await(() -> look(name).isPresent());
		return type.cast(ask(() -> look(name).orElseThrow()));
	}

	/** Whether a widget of a name can be seen. */
	boolean shows(String name) {
		return ask(() -> look(name).isPresent());
	}

	private Optional<Control> look(String name) {
		return Stream.of(display.getShells()).flatMap(Stage::all).filter(control -> name.equals(control.getData(Naming.KEY)) && control.isVisible()).findFirst();
	}

	/** Presses a button, waited for until it can be pressed; what it asks is answered by whoever goes on. */
	void press(String name) {
		Button button = find(name, Button.class);
		await(button::isEnabled);
		display.asyncExec(() -> {
			if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE | SWT.RADIO)) != 0) {
				button.setSelection(!button.getSelection());
			}
			button.notifyListeners(SWT.Selection, new Event());
		});
		settle();
	}

	/** Comes back when everything asked of the display before has been begun. */
	private void settle() {
		AtomicBoolean reached = new AtomicBoolean();
		display.asyncExec(() -> reached.set(true));
		await(reached::get);
	}

	/** Types into a field with the keyboard. */
	void type(String name, String letters) {
		Text text = find(name, Text.class);
		await(text::isEnabled);
		focus(text);
		int whole = ask(text::getCharCount) + letters.length();
		letters.chars().forEach(letter -> key((char) letter, 0));
		await(() -> text.isDisposed() || text.getCharCount() >= whole);
	}

	/** Puts the focus into a control. */
	void focus(Control control) {
		ask(() -> {
			control.getShell().forceActive();
			return control.setFocus();
		});
		await(control::isFocusControl);
	}

	/** Presses a key on the keyboard. */
	void key(char character, int code) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.character = character;
			event.keyCode = code;
			assertTrue(display.post(event), "the key was posted");
		}
	}

	/** Puts letters into a field at once. */
	void set(String name, String letters) {
		Text text = find(name, Text.class);
		await(text::isEnabled);
		ask(() -> {
			text.setText(letters);
			return null;
		});
	}

	/** What a label, field or button says, empty if it is not there. */
	String text(String name) {
		return ask(() -> look(name).map(control -> switch (control) {
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Text text -> text.getText();
			case Button button -> button.getText();
			default -> throw new AssertionError(control);
		}).orElse(""));
	}

	/** Whether a widget can be used. */
	boolean enabled(String name) {
		return ask(() -> look(name).orElseThrow().isEnabled());
	}

	/** Whether a widget has the focus. */
	boolean focused(String name) {
		return ask(() -> look(name).orElseThrow().isFocusControl());
	}

	private void closeDialogs() {
		Stream.of(shell.getShells()).filter(dialog -> !dialog.isDisposed()).forEach(Shell::dispose);
	}

	@Override
	public void close() {
		shell.dispose();
		await(() -> workbench.running().isEmpty());
		Locale.setDefault(before);
	}
}
