package org.shebao.workbench.list;

import java.util.List;
import java.util.Map;

/** An open list page; used on the user-interface thread. */
public interface ListHandle<R> {

	/** Loads anew with the same query; ticks stay on rows that are still there. */
	void reload();

	/** Sets query fields and queries: open ones that are not named are reset. */
	void query(Map<String, ?> values);

	/** The query as it stands in the bar. */
	Query query();

	/** The ticked rows in the order shown, those of other pages included. */
	List<R> ticked();

	/** Ticks rows by key, and no others. */
	void tick(List<?> keys);

	/** All rows of the query, not only those of the page or of column filters. */
	List<R> rows();

	/** Shows a sentence above the grid until the next query, such as R-090; empty takes it away. */
	void banner(String message);

	/** Puts the focus where work begins. */
	void focus();
}
