package org.shebao.workbench.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.text.Texts;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.ui.Naming;

/** A field of the query bar with its label. */
final class QueryControl {

	private static final Texts TEXTS = Texts.of(QueryControl.class);
	private static final int LETTERS = 20;

	private final QueryField field;
	private final Composite room;
	private final List<Option> options = new ArrayList<>();
	private Text text;
	private Combo combo;
	private Object wanted;

	QueryControl(Composite parent, QueryField field, Runnable query) {
		this.field = field;
		this.wanted = field.initial();
		room = new Composite(parent, SWT.NONE);
		room.setLayout(new FieldLayout(LETTERS));
		Label label = new Label(room, SWT.NONE);
		label.setText(field.label());
		Control control = field.kind() == QueryField.Kind.CHOICE ? combo() : text(query);
		Naming.name(control, "query." + field.name());
		control.getAccessible().addAccessibleListener(SpokenName.of(field.label()));
		show();
	}

	private Control text(Runnable query) {
		text = new Text(room, SWT.BORDER);
		if (field.kind() == QueryField.Kind.DATE) {
			text.setMessage(TEXTS.get("query.date"));
		} else if (field.kind() == QueryField.Kind.MONTH) {
			text.setMessage(TEXTS.get("query.month"));
		}
		text.addListener(SWT.DefaultSelection, event -> query.run());
		text.addListener(SWT.Modify, event -> WidgetElement.setCSSClass(text, problem().isPresent() ? "invalid" : "valid"));
		return text;
	}

	private Control combo() {
		combo = new Combo(room, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.add(TEXTS.get("query.any"));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> wanted = combo.getSelectionIndex() > 0 ? options.get(combo.getSelectionIndex() - 1).value() : null);
		return combo;
	}

	/** Whether the choice is open or one of the values offered. */
	boolean isOffered() {
		return combo == null || wanted == null || options.stream().anyMatch(option -> option.value().equals(wanted));
	}

	/** Takes the values offered; what was chosen or is wanted stays chosen if it is one of them. */
	void offer(List<Option> offered) {
		options.clear();
		options.addAll(offered);
		wanted = isOffered() ? wanted : null;
		combo.setItems();
		combo.add(TEXTS.get("query.any"));
		offered.forEach(option -> combo.add(option.label()));
		show();
		combo.requestLayout();
	}

	QueryField field() {
		return field;
	}

	/** Sets the value, null for open. A choice that is not offered yet is set once it is. */
	void value(Object value) {
		wanted = value;
		show();
	}

	private void show() {
		if (combo != null) {
			int index = (int) options.stream().takeWhile(option -> !Objects.equals(option.value(), wanted)).count();
			combo.select(wanted == null || index == options.size() ? 0 : index + 1);
		} else {
			text.setText(wanted == null ? "" : wanted.toString());
		}
	}

	/** What was typed or chosen; empty if the field is open or holds nonsense. */
	Optional<Object> value() {
		if (combo != null) {
			return Optional.ofNullable(wanted);
		}
		String typed = text.getText().strip();
		return switch (field.kind()) {
			case DATE -> TypedDates.day(typed).map(day -> day);
			case MONTH -> TypedDates.month(typed).map(month -> month);
			case TEXT, CHOICE -> typed.isEmpty() ? Optional.empty() : Optional.of(typed);
		};
	}

	/** What is wrong with what was typed, empty if nothing is. */
	Optional<String> problem() {
		boolean wrong = combo == null && !text.getText().isBlank() && value().isEmpty();
		return wrong ? Optional.of(TEXTS.get(field.kind() == QueryField.Kind.DATE ? "query.noDate" : "query.noMonth", field.label())) : Optional.empty();
	}

	/** What it asks for, as the user reads it; empty if it is open. */
	String summary() {
		String shown = combo == null ? text.getText().strip() : combo.getSelectionIndex() > 0 ? combo.getText() : "";
		return shown.isEmpty() ? "" : TEXTS.get("query.summary", field.label(), shown);
	}

	void focus() {
		(combo == null ? text : combo).setFocus();
	}
}
