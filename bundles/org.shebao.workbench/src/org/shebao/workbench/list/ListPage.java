package org.shebao.workbench.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list page as a description; {@code org.shebao.workbench.ui.Pages} makes a page of it: query bar, toolbar, grid, pager, sums, export, and what is shown while
 * there is nothing to list.
 */
public final class ListPage<R> {

	private final String name;
	private final String title;
	private final RowSource<R> source;
	private final Function<R, ?> key;
	private final List<QueryField> query = new ArrayList<>();
	private final List<Column<R>> columns = new ArrayList<>();
	private final List<Action<R>> actions = new ArrayList<>();
	private final List<Action.OnRow<R>> rowActions = new ArrayList<>();
	private final List<String> areas = new ArrayList<>();
	private Grouping<R> grouping;
	private Function<R, Together> together;
	private Predicate<R> tickable = row -> true;
	private Empty empty;
	private Polling<R> polling;
	private boolean ticking = true;
	private boolean resetQueries;

	/**
	 * How rows form branches of a tree.
	 *
	 * @param branch the branch of a row: rows of a branch follow each other; equal values are the same branch
	 * @param label  what a branch's line says
	 */
	public record Grouping<R>(Function<R, ?> branch, Function<List<R>, String> label) {
	}

	/**
	 * The rows that are ticked together.
	 *
	 * @param keys   their keys, itself included
	 * @param reason why, shown beside the tick
	 */
	public record Together(List<?> keys, String reason) {
	}

	/**
	 * What is shown instead of an empty grid.
	 *
	 * @param message why it is empty and what to do
	 * @param action  the way out, null if there is none
	 */
	public record Empty(String message, Action<?> action) {
	}

	/**
	 * Asks again by itself while something is under way and the page can be seen.
	 *
	 * @param every  how long to wait
	 * @param needed whether the rows that are shown ask for it
	 * @param work   asks, in the background; the rows are loaded anew afterwards. Failures are only mentioned.
	 */
	public record Polling<R>(Duration every, Predicate<List<R>> needed, Runnable work) {
	}

	private ListPage(String name, String title, Function<R, ?> key, RowSource<R> source) {
		this.name = Objects.requireNonNull(name);
		this.title = Objects.requireNonNull(title);
		this.key = Objects.requireNonNull(key);
		this.source = Objects.requireNonNull(source);
	}

	/**
	 * Begins a description.
	 *
	 * @param name   what kept column widths hang on, such as {@code employees}
	 * @param title  the page's title, the beginning of export names (DOMAIN §5.0)
	 * @param key    what tells rows apart and stays when a row changes
	 * @param source where rows come from
	 */
	public static <R> ListPage<R> of(String name, String title, Function<R, ?> key, RowSource<R> source) {
		return new ListPage<>(name, title, key, source);
	}

	/** Adds fields to the query bar. */
	public ListPage<R> query(QueryField... fields) {
		query.addAll(List.of(fields));
		return this;
	}

	/** Adds a column. */
	public ListPage<R> column(Column<R> column) {
		columns.add(column);
		return this;
	}

	/** Adds a button to the toolbar. */
	public ListPage<R> action(Action<R> action) {
		actions.add(action);
		return this;
	}

	/** Adds a link to the operation column. */
	public ListPage<R> rowAction(Action.OnRow<R> action) {
		rowActions.add(action);
		return this;
	}

	/** Loads anew when one of these areas tells that its data changed. */
	public ListPage<R> reloadedBy(String... changed) {
		areas.addAll(List.of(changed));
		return this;
	}

	/** Shows rows as a tree of two levels. */
	public ListPage<R> grouped(Grouping<R> by) {
		grouping = by;
		return this;
	}

	/** Ticks rows together. */
	public ListPage<R> tickedTogether(Function<R, Together> which) {
		together = which;
		return this;
	}

	/** Lets only some rows be ticked. */
	public ListPage<R> tickable(Predicate<R> which) {
		tickable = which;
		return this;
	}

	/** No rows are ticked here. */
	public ListPage<R> withoutTicks() {
		ticking = false;
		return this;
	}

	/** What is shown instead of an empty grid. */
	public ListPage<R> whenEmpty(String message, Action<R> action) {
		empty = new Empty(message, action);
		return this;
	}

	/** Asks again by itself. */
	public ListPage<R> polled(Polling<R> how) {
		polling = how;
		return this;
	}

	/** 重置 queries at once (DOMAIN §5.0). */
	public ListPage<R> resetQueries() {
		resetQueries = true;
		return this;
	}

	public String name() {
		return name;
	}

	public String title() {
		return title;
	}

	public RowSource<R> source() {
		return source;
	}

	public Function<R, ?> key() {
		return key;
	}

	public List<QueryField> query() {
		return List.copyOf(query);
	}

	public List<Column<R>> columns() {
		return List.copyOf(columns);
	}

	public List<Action<R>> actions() {
		return List.copyOf(actions);
	}

	public List<Action.OnRow<R>> rowActions() {
		return List.copyOf(rowActions);
	}

	public List<String> areas() {
		return List.copyOf(areas);
	}

	/** How rows form a tree, null for a plain list. */
	public Grouping<R> grouping() {
		return grouping;
	}

	/** Which rows are ticked together, null if each stands alone. */
	public Function<R, Together> together() {
		return together;
	}

	public Predicate<R> tickable() {
		return tickable;
	}

	public boolean ticking() {
		return ticking;
	}

	/** What is shown instead of an empty grid, null for a plain sentence. */
	public Empty empty() {
		return empty;
	}

	/** How it asks again by itself, null if it does not. */
	public Polling<R> polling() {
		return polling;
	}

	public boolean resetsQuery() {
		return resetQueries;
	}
}
