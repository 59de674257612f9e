package org.shebao.workbench.ui.dialog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.Naming;

/** A calendar, or the months of a year, that drops down from a small button beside a box in which a day or month is typed. */
public final class DayChooser {

	private static final Texts TEXTS = Texts.of(Questions.class);
	private static final int MONTHS = 12;
	private static final int COLUMNS = 4;

	private final Text text;
	private final Shell shell;
	private int year;

	private DayChooser(Text text, Button button) {
		this.text = text;
		shell = Styling.style(Naming.name(new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER), "chooser"), "shebao-dialog");
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> close()));
		shell.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		button.addDisposeListener(event -> shell.dispose());
	}

	/** Puts the button beside a box; {@code Alt+Down} in the box opens the chooser too. */
	public static void attach(Composite parent, String name, Text text, boolean days) {
		Button button = Naming.name(new Button(parent, SWT.PUSH), name);
		button.setText("▾");
		button.setToolTipText(TEXTS.get(days ? "chooseDay" : "chooseMonth"));
		Runnable open = () -> new DayChooser(text, button).open(days);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.run()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
				event.doit = false;
				open.run();
			}
		});
	}

	private void open(boolean days) {
		Measures.grid(shell, days ? 1 : COLUMNS, 1, 1);
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		Optional<LocalDate> typed = typed(days);
		typed.ifPresent(day -> calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()));
		if (days) {
			days(calendar);
		} else {
			// without a typed month the calendar's own year is the one to begin with
			year = calendar.getYear();
			calendar.dispose();
			months();
		}
		Styling.apply(shell);
		Measures.apply(shell);
		shell.pack();
		shell.setLocation(place());
		shell.open();
	}

	private Optional<LocalDate> typed(boolean days) {
		try {
			String letters = text.getText().strip();
			return Optional.of(days ? LocalDate.parse(letters) : YearMonth.parse(letters).atDay(1));
		} catch (DateTimeException unfinished) {
			return Optional.empty();
		}
	}

	private void days(DateTime calendar) {
		Naming.name(calendar, "chooser.days");
		calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(
				event -> take(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString())));
		// a click on a day takes it, but the arrows only go
		calendar.addListener(SWT.MouseUp, event -> take(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString()));
	}

	private void months() {
		Button before = step("chooser.before", "◂", -1);
		Label shown = Naming.name(new Label(shell, SWT.CENTER), "chooser.year");
		shown.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 2, 1));
		Button after = step("chooser.after", "▸", 1);
		Runnable refresh = () -> shown.setText(Integer.toString(year));
		before.addListener(SWT.Selection, event -> refresh.run());
		after.addListener(SWT.Selection, event -> refresh.run());
		refresh.run();
		for (int month = 1; month <= MONTHS; month++) {
			month(month);
		}
	}

	private Button step(String name, String label, int years) {
		Button button = Naming.name(new Button(shell, SWT.PUSH), name);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> year += years));
		return button;
	}

	private void month(int month) {
		Button button = Naming.name(new Button(shell, SWT.PUSH), "chooser.month." + month);
		button.setText(TEXTS.get("month", month));
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take(YearMonth.of(year, month).toString())));
	}

	private void take(String chosen) {
		text.setText(chosen);
		close();
		text.setFocus();
	}

	private Point place() {
		Point below = text.getParent().toDisplay(text.getLocation().x, text.getLocation().y + text.getSize().y);
		Rectangle screen = text.getMonitor().getClientArea();
		Point size = shell.getSize();
		boolean fits = below.y + size.y <= screen.y + screen.height;
		return new Point(Math.min(below.x, screen.x + screen.width - size.x), fits ? below.y : below.y - text.getSize().y - size.y);
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
