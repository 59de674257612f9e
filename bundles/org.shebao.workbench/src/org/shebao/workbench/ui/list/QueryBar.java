package org.shebao.workbench.ui.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Settings;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.ui.Naming;

/** The bar of query fields: 查询, 重置, 收起, 展开. */
final class QueryBar {

	private static final Texts TEXTS = Texts.of(QueryBar.class);

	private final Composite bar;
	private final Composite fields;
	private final Label summary;
	private final Button toggle;
	private final List<QueryControl> controls;
	private final Settings settings;
	private final String key;

	QueryBar(Composite parent, ListPage<?> page, Settings settings, Runnable query) {
		this.settings = settings;
		key = "list." + page.name() + ".queryCollapsed";
		bar = new Composite(parent, SWT.NONE);
		WidgetElement.setCSSClass(bar, "queryBar");
		bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		bar.setLayout(new GridLayout(3, false));
		fields = new Composite(bar, SWT.NONE);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = row.spacing * 4;
		row.center = true;
		fields.setLayout(row);
		controls = page.query().stream().map(field -> new QueryControl(fields, field, query)).toList();
		summary = Naming.name(new Label(bar, SWT.NONE), "query.summary");
		summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite buttons = new Composite(bar, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
		buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
		WidgetElement.setCSSClass(button(buttons, "query.run", query), "primary");
		button(buttons, "query.reset", () -> reset(page.resetsQuery(), query));
		toggle = button(buttons, "query.collapse", () -> collapse(!isCollapsed()));
		show();
		if (controls.isEmpty()) {
			exclude(bar, true);
		}
	}

	private static Button button(Composite parent, String name, Runnable run) {
		Button button = Naming.name(new Button(parent, SWT.PUSH), name);
		button.setText(TEXTS.get(name));
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	private boolean isCollapsed() {
		return settings.get(key).isPresent();
	}

	private void collapse(boolean collapsed) {
		settings.set(key, collapsed ? Boolean.TRUE.toString() : null);
		show();
		bar.getParent().layout(true, true);
	}

	private void show() {
		boolean collapsed = isCollapsed();
		exclude(fields, collapsed);
		exclude(summary, !collapsed);
		summary.setText(controls.stream().map(QueryControl::summary).filter(text -> !text.isEmpty()).collect(Collectors.joining(TEXTS.get("query.between"))));
		toggle.setText(TEXTS.get(collapsed ? "query.expand" : "query.collapse"));
	}

	private static void exclude(Control control, boolean gone) {
		control.setVisible(!gone);
		((GridData) control.getLayoutData()).exclude = gone;
	}

	private void reset(boolean queries, Runnable query) {
		controls.forEach(control -> control.value(control.field().initial()));
		if (queries) {
			query.run();
		}
	}

	/** Sets fields by name; all others become open. */
	void set(Map<String, ?> values) {
		controls.forEach(control -> control.value(values.get(control.field().name())));
		show();
	}

	/** Whether a choice was set that is not among the values offered, as one that came about since they were looked up. */
	boolean lacksOption() {
		return !controls.stream().allMatch(QueryControl::isOffered);
	}

	/** The first field with nonsense in it. */
	Optional<String> problem() {
		Optional<QueryControl> wrong = controls.stream().filter(control -> control.problem().isPresent()).findFirst();
		wrong.ifPresent(QueryControl::focus);
		return wrong.flatMap(QueryControl::problem);
	}

	/** What is asked for. */
	Query query() {
		Map<String, Object> values = new HashMap<>();
		controls.forEach(control -> control.value().ifPresent(value -> values.put(control.field().name(), value)));
		return new Query(values);
	}

	/** Looks the options of choices up. */
	void offer(Function<QueryField, List<QueryField.Option>> options) {
		controls.stream().filter(control -> control.field().kind() == QueryField.Kind.CHOICE && !bar.isDisposed())
				.forEach(control -> control.offer(options.apply(control.field())));
	}

	/** Takes the focus if there is a field to take it; tells whether there is. */
	boolean focus() {
		if (controls.isEmpty() || isCollapsed()) {
			return false;
		}
		controls.getFirst().focus();
		return true;
	}
}
