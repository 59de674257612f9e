package org.shebao.workbench.list;

import java.util.List;
import java.util.function.Consumer;

import org.shebao.core.task.Progress;

/**
 * Where a list's rows come from. Called on a working thread. Rows are small immutable values; a hundred thousand of them are kept in memory, so that sorting,
 * filtering and ticking concern all of them and cost no query.
 */
@FunctionalInterface
public interface RowSource<R> {

	/**
	 * Hands on the rows of a query in their natural order. The first rows are shown while further ones still come.
	 *
	 * @throws org.shebao.core.RuleViolation if the query contradicts itself, such as W-8: shown at the query bar
	 * @throws Progress.Cancelled            if another query was begun meanwhile
	 */
	void load(Query query, Consumer<R> sink, Progress progress);

	/** A source whose rows are there at once. */
	static <R> RowSource<R> of(java.util.function.Function<Query, List<R>> rows) {
		return (query, sink, progress) -> rows.apply(query).forEach(sink);
	}
}
