package org.shebao.workbench.scripted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shebao.core.task.Progress;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;

/** Uses a list page as a user does, without widgets. */
public record ListProbe<R>(ListPage<R> page) {

	/** The rows of a query. */
	public List<R> rows(Map<String, Object> query) {
		List<R> rows = new ArrayList<>();
		page.source().load(new Query(query), rows::add, Progress.NONE);
		return rows;
	}

	/** The rows of the query with which the page opens. */
	public List<R> rows() {
		Query query = Query.ALL;
		for (var field : page.query()) {
			query = query.with(field.name(), field.initial());
		}
		return rows(query.values());
	}

	/** The value of a cell. */
	public Object value(R row, String column) {
		return column(column).value().apply(row);
	}

	/** A column. */
	public Column<R> column(String name) {
		return page.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
	}

	/** Presses a button of the toolbar, or an entry of its menus, with rows ticked. */
	public void press(String name, List<R> ticked) {
		page.actions().stream().flatMap(action -> action.items().isEmpty() ? List.of(action).stream() : action.items().stream())
				.filter(action -> action.name().equals(name)).findFirst().orElseThrow().run().accept(ticked);
	}

	/** Presses a row's link. */
	public void press(String name, R row) {
		Action.OnRow<R> action = page.rowActions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
		if (!action.offered().test(row)) {
			throw new AssertionError(name + " is not offered");
		}
		action.run().accept(row);
	}
}
