package org.shebao.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.demo.MemorySettings;
import org.shebao.workbench.demo.NoChanges;

/** A window with the kit in it, driven by the names of its widgets. Needs a display, such as that of xvfb-run. */
final class Window implements AutoCloseable {

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

	/** Asks something that comes back when it is answered, while a script answers it. */
	<T> T during(Supplier<T> question, Runnable script) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicBoolean finished = new AtomicBoolean();
		display.asyncExec(() -> {
			try {
				script.run();
			} catch (RuntimeException | AssertionError wrong) {
				failure.set(wrong);
				closeDialogs();
			}
			finished.set(true);
		});
		// what nobody answers must not hang for ever
		Runnable giveUp = this::closeDialogs;
		display.timerExec((int) PATIENCE.toMillis() * 2, giveUp);
		T answer = question.get();
		display.timerExec(-1, giveUp);
		await(finished::get);
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return answer;
	}

	/** Lets the user interface go on until something is true. */
	void await(BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		Runnable waker = () -> {
			// only wakes the display
		};
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < deadline, "waited for too long");
			display.timerExec(20, waker);
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** The widget of a name that can be seen, waited for. */
	<C extends Control> C find(String name, Class<C> type) {
		await(() -> look(name).isPresent());
		return type.cast(look(name).orElseThrow());
	}

	/** The widget of a name that can be seen. */
	Optional<Control> look(String name) {
		return Stream.of(display.getShells()).flatMap(Window::all).filter(control -> name.equals(control.getData(Naming.KEY)) && control.isVisible()).findFirst();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Window::all)) : Stream.of(control);
	}

	/** Presses a button, waited for until it can be pressed. */
	void press(String name) {
		Button button = find(name, Button.class);
		await(button::isEnabled);
		if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE | SWT.RADIO)) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a button that asks something further before it comes back. */
	void pressAndGoOn(String name) {
		find(name, Button.class);
		display.asyncExec(() -> press(name));
	}

	/** Types into a field with the keyboard. */
	void type(String name, String letters) {
		Text text = find(name, Text.class);
		await(text::isEnabled);
		text.getShell().forceActive();
		text.setFocus();
		await(text::isFocusControl);
		int whole = text.getCharCount() + letters.length();
		letters.chars().forEach(letter -> key((char) letter, 0));
		await(() -> text.isDisposed() || text.getCharCount() >= whole);
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

	/** What a label says, empty if it is not there. */
	String label(String name) {
		return look(name).map(control -> ((Label) control).getText()).orElse("");
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
