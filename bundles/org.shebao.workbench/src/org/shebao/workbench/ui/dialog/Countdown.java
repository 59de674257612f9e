package org.shebao.workbench.ui.dialog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.Naming;

/** Waits some seconds before the result of a submission is asked for, such as the twenty of a void. */
public final class Countdown {

	private static final Texts TEXTS = Texts.of(Questions.class);
	private static final int SECOND = 1000;

	/** How the waiting ended. */
	public enum End {
		/** The seconds are over, or the user does not want to wait for their end: ask now. */
		ASK,
		/** The user goes on with something else. */
		BACKGROUND
	}

	private final DialogShell dialog;
	private final Label remaining;
	private final ProgressBar bar;
	private int seconds;
	private End end = End.BACKGROUND;

	private Countdown(Shell parent, String title, String message, int seconds) {
		this.seconds = seconds;
		dialog = new DialogShell(parent, "dialog:countdown", title);
		Prose.sentence(dialog.body(), "dialog.message", "shebao-message", message);
		remaining = Prose.sentence(dialog.body(), "countdown.seconds", "shebao-heading", TEXTS.get("seconds", seconds));
		bar = Naming.name(new ProgressBar(dialog.body(), SWT.HORIZONTAL), "countdown.bar");
		bar.setMaximum(seconds);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		dialog.button("countdown.ask", TEXTS.get("ask"), () -> end(End.ASK)).setFocus();
		dialog.button("countdown.background", TEXTS.get("wait"), () -> end(End.BACKGROUND));
	}

	/**
	 * Counts down; the user interface goes on meanwhile.
	 *
	 * @param message what is waited for
	 * @param seconds how long at most
	 * @return whether to ask now; Esc sends the waiting to the background
	 */
	public static End run(Shell parent, String title, String message, int seconds) {
		Countdown countdown = new Countdown(parent, title, message, seconds);
		parent.getDisplay().timerExec(SECOND, countdown::tick);
		countdown.dialog.open();
		return countdown.end;
	}

	private void tick() {
		if (remaining.isDisposed()) {
			return;
		}
		seconds--;
		if (seconds <= 0) {
			end(End.ASK);
			return;
		}
		remaining.setText(TEXTS.get("seconds", seconds));
		bar.setSelection(bar.getMaximum() - seconds);
		remaining.getDisplay().timerExec(SECOND, this::tick);
	}

	private void end(End how) {
		end = how;
		dialog.close();
	}
}
