package org.shebao.workbench.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Field.Kind;
import org.shebao.workbench.form.model.FieldModel;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.model.CellFormat;
import org.shebao.workbench.ui.dialog.Measures;

/** A table in which one row or any rows are chosen, or none: arrows go, Space chooses, Ctrl+A ticks all. */
final class RowsEditor<R> implements Editor {

	private static final String CHOSEN = "●";
	private static final String OPEN = "○";
	private static final int LEAST = 4;
	private static final int MOST = 9;
	private static final int MARK = 4;
	private static final int GAP = 2;
	private static final int WIDEST = 50;
	private static final int MEASURED = 100;

	private final Field field;
	private final Field.Table<R> content;
	private final Edits edits;
	private final boolean several;
	private final boolean choosing;
	private final Table table;
	private final Set<Object> chosen = new HashSet<>();

	RowsEditor(Composite parent, Field field, Field.Table<R> content, Edits edits) {
		this.field = field;
		this.content = content;
		this.edits = edits;
		several = field.kind() == Kind.ROWS;
		choosing = field.kind() != Kind.TABLE;
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL | (several ? SWT.CHECK : SWT.SINGLE));
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new TableColumn(table, SWT.CENTER).setWidth(1);
		content.columns().forEach(this::column);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.setItemCount(content.rows().size());
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::selected));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> edits.submit()));
		table.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		table.addListener(SWT.Resize, event -> widen());
		Measures.size(table, content.columns().stream().mapToInt(this::letters).sum() + MARK * 2, Math.clamp(content.rows().size(), LEAST, MOST) * 3 / 2 + 2);
	}

	private void column(Column<R> described) {
		TableColumn column = new TableColumn(table, CellFormat.right(described.kind()) ? SWT.RIGHT : SWT.LEFT);
		column.setText(described.title());
	}

	/** Widths are in letters of the font that the style sheets gave. */
	private void widen() {
		int letter = Measures.letter(table).x;
		table.getColumn(0).setWidth(choosing ? MARK * letter + (several ? 2 * letter : 0) : 0);
		for (int i = 0; i < content.columns().size(); i++) {
			if (table.getColumn(i + 1).getWidth() == 0) {
				table.getColumn(i + 1).setWidth(letters(content.columns().get(i)) * letter);
			}
		}
	}

	/** How wide a column is: as described, and wide enough for its title and its first rows, within reason. */
	private int letters(Column<R> column) {
		Stream<String> texts = content.rows().stream().limit(MEASURED).map(row -> CellFormat.text(column, row, false));
		int longest = Stream.concat(Stream.of(column.title()), texts).mapToInt(Measures::letters).max().orElse(0);
		return GAP + Math.clamp(longest, column.width(), Math.max(column.width(), WIDEST));
	}

	private void fill(TableItem item, int index) {
		R row = content.rows().get(index);
		item.setText(Stream.concat(Stream.of(several || !choosing ? "" : chosen.contains(row) ? CHOSEN : OPEN),
				content.columns().stream().map(column -> CellFormat.text(column, row, false))).toArray(String[]::new));
		if (several) {
			item.setChecked(chosen.contains(row));
		}
	}

	private void selected(SelectionEvent event) {
		if (event.detail == SWT.CHECK) {
			toggle(content.rows().get(table.indexOf((TableItem) event.item)));
		} else if (choosing && !several && table.getSelectionIndex() >= 0) {
			edits.chosen(field.name(), content.rows().get(table.getSelectionIndex()));
		}
	}

	private void toggle(R row) {
		if (!chosen.remove(row)) {
			chosen.add(row);
		}
		tell(chosen);
	}

	private void tell(Collection<?> rows) {
		edits.chosen(field.name(), content.rows().stream().filter(rows::contains).toList());
	}

	private void key(KeyEvent event) {
		if (several && event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
			event.doit = false;
			tell(chosen.size() == content.rows().size() ? List.of() : content.rows());
		}
	}

	@Override
	public Control control() {
		return table;
	}

	@Override
	public void show(FieldModel model) {
		Set<Object> wanted = new HashSet<>(switch (model.value()) {
			case null -> List.of();
			case Collection<?> rows when several -> new ArrayList<>(rows);
			default -> List.of(model.value());
		});
		if (!wanted.equals(chosen)) {
			chosen.clear();
			chosen.addAll(wanted);
			table.clearAll();
		}
		if (!several && table.getSelectionIndex() < 0 && !wanted.isEmpty()) {
			table.select(content.rows().indexOf(model.value()));
		}
	}
}
