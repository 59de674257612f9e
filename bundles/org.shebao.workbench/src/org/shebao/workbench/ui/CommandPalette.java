package org.shebao.workbench.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Styling;
import org.shebao.workbench.ui.task.Tasks;

/** Everything that can be done now, found by typing parts of its name. */
public final class CommandPalette {

	private static final Texts TEXTS = Texts.of(Tasks.class);
	private static final int MOST_ROWS = 12;
	private static final int[] LETTERS = { 26, 30, 12 };

	/**
	 * Something to do.
	 *
	 * @param label   what it is called
	 * @param path    where it is otherwise found, such as the menu
	 * @param keys    its keys, empty for none
	 * @param enabled whether it can be done now
	 * @param run     does it
	 */
	public record Entry(String label, String path, String keys, boolean enabled, Runnable run) {

		/** Whether every word typed occurs in its name or path. */
		public boolean matches(String typed) {
			String where = (label + " " + path).toLowerCase(Locale.ROOT);
			return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(where::contains);
		}
	}

	private final Supplier<List<Entry>> entries;
	private final Shell shell;
	private final Text typed;
	private final Table table;
	private List<Entry> all = List.of();
	private List<Entry> found = List.of();

	/**
	 * @param parent  the window
	 * @param entries what can be done; asked once when the palette opens
	 */
	public CommandPalette(Shell parent, Supplier<List<Entry>> entries) {
		this.entries = entries;
		shell = Styling.style(Naming.name(new Shell(parent, SWT.NO_TRIM | SWT.BORDER), "palette"), "shebao-palette");
		Measures.grid(shell, 1, 1, 1);
		typed = Naming.name(new Text(shell, SWT.SINGLE | SWT.SEARCH), "palette.text");
		typed.setMessage(TEXTS.get("palette"));
		typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = Styling.style(Naming.name(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "palette.entries"), "shebao-palette");
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (int i = 0; i < LETTERS.length; i++) {
			new TableColumn(table, SWT.NONE);
		}
		typed.addModifyListener(event -> search());
		typed.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		typed.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> run()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> run()));
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> close()));
	}

	/** Shows it; it goes away when something is done, or when the user turns to something else. */
	public void open() {
		all = entries.get();
		Styling.apply(shell);
		int letter = Measures.letter(table).x;
		int width = 0;
		for (int i = 0; i < LETTERS.length; i++) {
			table.getColumn(i).setWidth(LETTERS[i] * letter);
			width += LETTERS[i] * letter;
		}
		((GridData) table.getLayoutData()).heightHint = MOST_ROWS * table.getItemHeight();
		((GridData) table.getLayoutData()).widthHint = width;
		Measures.apply(shell);
		search();
		Rectangle around = shell.getParent().getBounds();
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		shell.setBounds(around.x + (around.width - size.x) / 2, around.y + around.height / 8, Math.min(size.x, around.width), Math.min(size.y, around.height * 3 / 4));
		shell.open();
		typed.setFocus();
	}

	private void search() {
		found = all.stream().filter(entry -> entry.matches(typed.getText())).toList();
		table.setRedraw(false);
		table.removeAll();
		found.forEach(entry -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { entry.label(), entry.path(), entry.enabled() ? entry.keys() : TEXTS.get("unavailable") });
		});
		table.setRedraw(true);
		if (!found.isEmpty()) {
			table.setSelection(0);
		}
	}

	private void key(KeyEvent event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> MOST_ROWS;
			case SWT.PAGE_UP -> -MOST_ROWS;
			default -> 0;
		};
		if (event.keyCode == SWT.ESC) {
			close();
		} else if (step != 0 && !found.isEmpty()) {
			event.doit = false;
			table.setSelection(Math.clamp(table.getSelectionIndex() + (long) step, 0, found.size() - 1));
			table.showSelection();
		}
	}

	private void run() {
		int index = table.getSelectionIndex();
		if (index >= 0 && found.get(index).enabled()) {
			Entry entry = found.get(index);
			close();
			entry.run().run();
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
