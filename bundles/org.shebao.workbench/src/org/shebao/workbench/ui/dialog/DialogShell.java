package org.shebao.workbench.ui.dialog;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.ui.Naming;

/**
 * A modal window: a body above a row of buttons. The first button made is the one that Enter presses; Esc closes. Its size follows its content and the font, never
 * exceeds the screen, and is kept if the user changes it.
 */
public final class DialogShell {

	/** Per cent. */
	private static final int MOST_OF_SCREEN = 96;
	private static final int BUTTON_LETTERS = 11;

	private final Shell shell;
	private final Composite body;
	private final Composite ways;
	private final Composite buttons;
	private KeptSize kept;
	private Point given;

	/**
	 * @param parent the window it belongs to, null for none
	 * @param name   its name for tests
	 * @param title  its title
	 */
	public DialogShell(Shell parent, String name, String title) {
		shell = Styling.style(Naming.name(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), name), "shebao-dialog");
		shell.setText(title);
		if (parent != null) {
			shell.setImages(parent.getImages());
		}
		Measures.grid(shell, 1, 0, 0);
		body = Measures.grid(new Composite(shell, SWT.NONE), 1, 2, 3);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite bar = Styling.style(Measures.grid(new Composite(shell, SWT.NONE), 2, 2, 2), "shebao-buttons");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		ways = Measures.grid(new Composite(bar, SWT.NONE), 1, 0, 0);
		ways.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		buttons = Measures.grid(new Composite(bar, SWT.NONE), 0, 2, 0);
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	/** The window. */
	public Shell shell() {
		return shell;
	}

	/** Where the content goes: one column. */
	public Composite body() {
		return body;
	}

	/** The place at the left of the buttons: one column. */
	public Composite ways() {
		return ways;
	}

	/** Adds a button. */
	public Button button(String name, String label, Runnable run) {
		Button button = Naming.name(new Button(buttons, SWT.PUSH), name);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		((GridLayout) buttons.getLayout()).numColumns = buttons.getChildren().length;
		if (shell.getDefaultButton() == null) {
			shell.setDefaultButton(Styling.style(button, "shebao-primary"));
		}
		return button;
	}

	/** Asks before the window is closed by Esc or its frame, not before {@link #close()}. */
	public void beforeClosing(BooleanSupplier mayClose) {
		shell.addShellListener(ShellListener.shellClosedAdapter(event -> event.doit = event.doit && mayClose.getAsBoolean()));
	}

	/** Keeps the size that the user gives to the window. */
	public void keepSize(KeptSize where) {
		kept = where;
	}

	/** Shows the window and goes on. */
	public void show() {
		measure();
		Point wanted = kept == null ? null : kept.find(shell).orElse(null);
		given = fitting(wanted == null ? shell.computeSize(SWT.DEFAULT, SWT.DEFAULT) : wanted);
		shell.setSize(given);
		shell.setLocation(centre());
		shell.addDisposeListener(event -> keep());
		shell.open();
	}

	private void measure() {
		Styling.apply(shell);
		Measures.apply(shell);
		int least = BUTTON_LETTERS * Measures.letter(buttons).x;
		for (Control button : buttons.getChildren()) {
			((GridData) button.getLayoutData()).widthHint = Math.max(least, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		}
	}

	private void keep() {
		Point size = shell.getSize();
		if (kept != null && !size.equals(given) && !shell.getMaximized()) {
			kept.keep(shell, size);
		}
	}

	private Rectangle screen() {
		return (shell.getParent() == null ? shell : shell.getParent()).getMonitor().getClientArea();
	}

	private Point fitting(Point wanted) {
		Rectangle screen = screen();
		return new Point(Math.min(wanted.x, screen.width * MOST_OF_SCREEN / 100), Math.min(wanted.y, screen.height * MOST_OF_SCREEN / 100));
	}

	private Point centre() {
		Rectangle screen = screen();
		Rectangle around = shell.getParent() instanceof Shell parent && parent.isVisible() && !parent.getMinimized() ? parent.getBounds() : screen;
		return onScreen(around.x + (around.width - given.x) / 2, around.y + (around.height - given.y) / 3);
	}

	private Point onScreen(int x, int y) {
		Rectangle screen = screen();
		return new Point(Math.clamp(x, screen.x, Math.max(screen.x, screen.x + screen.width - given.x)),
				Math.clamp(y, screen.y, Math.max(screen.y, screen.y + screen.height - given.y)));
	}

	/** Styles and measures what was put into the window while it is shown, and gives it room. */
	public void arrange() {
		measure();
		grow();
		shell.layout(true, true);
	}

	/** Grows to all sides, as far as the screen goes, to what the content needs; a size that the user gave is left alone. */
	public void grow() {
		if (given != null && shell.getSize().equals(given)) {
			Point before = given;
			Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			given = fitting(new Point(Math.max(given.x, wanted.x), Math.max(given.y, wanted.y)));
			shell.setSize(given);
			Point place = shell.getLocation();
			shell.setLocation(onScreen(place.x - (given.x - before.x) / 2, place.y - (given.y - before.y) / 3));
		}
	}

	/** Takes all buttons away. */
	public void clearButtons() {
		shell.setDefaultButton(null);
		Stream.of(buttons, ways).flatMap(bar -> Stream.of(bar.getChildren())).forEach(Control::dispose);
	}

	/** Lets buttons be pressed or not. */
	public void enableButtons(boolean on) {
		Stream.of(buttons, ways).flatMap(bar -> Stream.of(bar.getChildren())).forEach(control -> control.setEnabled(on));
	}

	/** Shows the window and comes back when it is closed; meanwhile the user interface goes on. */
	public void open() {
		show();
		await();
	}

	/** Comes back when the window is closed. */
	public void await() {
		Display display = shell.getDisplay();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Closes the window. */
	public void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
