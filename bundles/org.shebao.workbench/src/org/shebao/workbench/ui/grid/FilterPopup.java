package org.shebao.workbench.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.model.ColumnFilter;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.Measures;
import org.shebao.workbench.ui.dialog.Styling;

/** The filter of a column, as in Excel: letters to search for, and a list of the values to tick. */
final class FilterPopup {

	/** Values offered; with more of them only searching helps. */
	static final int MOST = 1000;

	private static final Texts TEXTS = Texts.of(FilterPopup.class);
	private static final int WIDTH = 36;
	private static final int LINES = 15;

	private final Shell shell;
	private final Composite inside;
	private final ColumnFilter before;
	private final Consumer<ColumnFilter> chosen;
	private final Set<String> ticked = new HashSet<>();
	private List<String> values = List.of();
	private Text search;
	private Button all;
	private Table table;
	private Label hint;

	FilterPopup(Shell parent, String title, ColumnFilter before, Consumer<ColumnFilter> chosen) {
		this.before = before;
		this.chosen = chosen;
		shell = Styling.style(Naming.name(new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL), "filterPopup"), "shebao-popup");
		shell.setText(title);
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		shell.setLayout(edge);
		inside = new Composite(shell, SWT.NONE);
		inside.setLayout(new GridLayout(1, false));
		create();
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	private void create() {
		search = Naming.name(new Text(inside, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "filter.search");
		search.setMessage(TEXTS.get("filter.search"));
		search.setText(before.search());
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.DefaultSelection, event -> accept());
		all = Naming.name(new Button(inside, SWT.CHECK), "filter.all");
		all.setText(TEXTS.get("filter.all"));
		all.addListener(SWT.Selection, event -> tickAll(all.getSelection()));
		table = Naming.name(new Table(inside, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), "filterValues");
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Measures.size(table, WIDTH, LINES);
		table.addListener(SWT.SetData, event -> show((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
		});
		hint = new Label(inside, SWT.WRAP);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		hint.setText(TEXTS.get("filter.loading"));
		buttons();
	}

	private void buttons() {
		Composite buttons = new Composite(inside, SWT.NONE);
		buttons.setLayout(new GridLayout(3, false));
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button(buttons, "filter.clear", () -> finish(ColumnFilter.NONE)).setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		Button accept = button(buttons, "filter.accept", this::accept);
		button(buttons, "filter.cancel", this::close);
		shell.setDefaultButton(accept);
	}

	private static Button button(Composite parent, String name, Runnable run) {
		Button button = Naming.name(new Button(parent, SWT.PUSH), name);
		button.setText(TEXTS.get(name));
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** Opens beneath a heading. */
	void open(Rectangle heading) {
		Styling.apply(shell);
		Measures.apply(shell);
		shell.pack();
		Rectangle screen = shell.getMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setLocation(Math.max(screen.x, Math.min(heading.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(heading.y + heading.height, screen.y + screen.height - size.y)));
		shell.open();
		search.setFocus();
	}

	/** Offers the values that a column has. */
	void offer(List<String> found) {
		if (shell.isDisposed()) {
			return;
		}
		values = found.size() > MOST ? List.of() : found;
		hint.setText(found.size() > MOST ? TEXTS.get("filter.many", MOST) : "");
		ticked.addAll(before.values() == null ? values : before.values());
		fill();
		shell.layout(true, true);
	}

	/** The values that contain what is searched for. */
	private List<String> matching() {
		return values.stream().filter(value -> ColumnFilter.contains(value, search.getText().strip())).toList();
	}

	private void fill() {
		List<String> shown = matching();
		table.setData(shown);
		table.setItemCount(shown.size());
		table.clearAll();
		all.setSelection(ticked.containsAll(shown));
		all.setEnabled(!values.isEmpty());
	}

	private void show(TableItem item, int index) {
		String value = matching(index);
		item.setText(value.isEmpty() ? TEXTS.get("filter.empty") : value);
		item.setData(value);
		item.setChecked(ticked.contains(value));
	}

	private String matching(int index) {
		return (String) ((List<?>) table.getData()).get(index);
	}

	private void tick(TableItem item) {
		String value = (String) item.getData();
		if (item.getChecked()) {
			ticked.add(value);
		} else {
			ticked.remove(value);
		}
		all.setSelection(ticked.containsAll(matching()));
	}

	private void tickAll(boolean on) {
		if (on) {
			ticked.addAll(matching());
		} else {
			ticked.removeAll(matching());
		}
		table.clearAll();
	}

	private void accept() {
		String letters = search.getText().strip();
		List<String> through = new ArrayList<>(matching());
		boolean everything = ticked.containsAll(through);
		through.retainAll(ticked);
		finish(new ColumnFilter(letters, everything ? null : Set.copyOf(through)));
	}

	private void finish(ColumnFilter filter) {
		close();
		chosen.accept(filter);
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
