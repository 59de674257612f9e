package org.shebao.workbench.list.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;

/**
 * What a list page shows: rows, how they are arranged, the page of them, and what is ticked. Lives on one thread; arranging many rows is done in the background, and
 * what was shown stays until then.
 */
public final class ListModel<R> {

	/** Who shows it. */
	public interface Listener {

		/** Other lines are shown. */
		void linesChanged();

		/** The lines stayed, what they show changed: ticks, cells. */
		void cellsChanged();
	}

	/** Up to here rows are arranged at once: quicker than an eye, and nothing flickers. */
	private static final int FEW = 2000;

	private final ListPage<R> page;
	private final Background background;
	private final Listener listener;
	private final Set<Object> collapsed = new HashSet<>();
	private final Ticks<R> ticks;
	private List<R> rows = new ArrayList<>();
	private Arrangement arrangement = Arrangement.NATURAL;
	private Arranged arranged = Arranged.NOTHING;
	private Lines lines = Lines.of(Arranged.NOTHING, 0, 0, Set.of());
	private int pageSize;
	private int pageNumber;
	private int version;
	private boolean masked;

	/** A list without rows. */
	public ListModel(ListPage<R> page, int pageSize, Background background, Listener listener) {
		this.page = page;
		this.pageSize = pageSize;
		this.background = background;
		this.listener = listener;
		ticks = new Ticks<>(page, rows);
	}

	/** Takes all rows of a query; ticks stay by key. */
	public void rows(List<R> all) {
		rows = new ArrayList<>(all);
		ticks.rows(rows);
		arrange();
	}

	/** Begins with no rows. */
	public void clear() {
		ticks.only(List.of());
		pageNumber = 0;
		rows(List.of());
	}

	/** Takes further rows, which are shown at once where no order and no filter holds; {@link #complete} shows them otherwise. */
	public void add(List<R> more) {
		boolean shown = arrangement.isNatural() && page.grouping() == null;
		rows.addAll(more);
		ticks.grown();
		if (shown) {
			version++;
			arranged = new Arranged(IntStream.range(0, rows.size()).toArray(), List.of(), Map.of());
			show();
		}
	}

	/** All rows have come. */
	public void complete() {
		arrange();
	}

	/** All rows of the query in their natural order. */
	public List<R> rows() {
		return List.copyOf(rows);
	}

	/** Replaces rows by those with the same keys, where they stand. */
	public void replace(List<R> changed) {
		changed.forEach(row -> {
			int number = ticks.number(page.key().apply(row));
			if (number >= 0) {
				rows.set(number, row);
			}
		});
		arranged = new Arranged(arranged.order(), arranged.branches(), Sums.of(page.columns(), rows, () -> Arrays.stream(arranged.order()).iterator()));
		listener.cellsChanged();
	}

	/** The row of a key as it stands now, null if there is none. */
	public R find(Object key) {
		int number = ticks.number(key);
		return number < 0 ? null : rows.get(number);
	}

	/** Masks certificates or shows them. */
	public void mask(boolean hidden) {
		masked = hidden;
		listener.cellsChanged();
	}

	/** Whether certificates are masked. */
	public boolean isMasked() {
		return masked;
	}

	// how rows are arranged

	/** How rows are arranged, or will be as soon as the background has done it. */
	public Arrangement arrangement() {
		return arrangement;
	}

	/** Arranges rows in another way and shows the first page. */
	public void arrange(Arrangement how) {
		arrangement = how;
		pageNumber = 0;
		arrange();
	}

	/** The texts a column shows, in the background: at most one more than asked for. */
	public void texts(Column<R> column, int most, Consumer<List<String>> done) {
		Arranger<R> arranger = arranger();
		Arrangement how = arrangement;
		background(() -> arranger.texts(how, column, most), done);
	}

	private void arrange() {
		int asked = ++version;
		Arranger<R> arranger = arranger();
		Arrangement how = arrangement;
		background(() -> arranger.arrange(how), result -> {
			if (asked == version) {
				arranged = result;
				show();
			}
		});
	}

	private Arranger<R> arranger() {
		return new Arranger<>(page, rows.size() <= FEW ? rows : new ArrayList<>(rows), masked);
	}

	private <T> void background(java.util.function.Supplier<T> work, Consumer<T> done) {
		(rows.size() <= FEW ? Background.DIRECT : background).run(work, done);
	}

	private void show() {
		pageNumber = Math.clamp(pageNumber, 0, pages() - 1);
		int begin = pageNumber * pageSize;
		lines = Lines.of(arranged, begin, Math.min(begin + pageSize, total()), collapsed);
		listener.linesChanged();
	}

	// pages

	/** Rows that filters let through. */
	public int total() {
		return arranged.order().length;
	}

	/** All rows. */
	public int size() {
		return rows.size();
	}

	/** Pages, at least one. */
	public int pages() {
		return Math.max(1, (total() + pageSize - 1) / pageSize);
	}

	/** The page shown, from 0. */
	public int page() {
		return pageNumber;
	}

	/** Shows a page; there is always one nearest to what is asked for. */
	public void page(int number) {
		pageNumber = number;
		show();
	}

	/** Rows on a page. */
	public int pageSize() {
		return pageSize;
	}

	/** Sets the rows on a page; the first row shown stays on the page. */
	public void pageSize(int size) {
		int first = pageNumber * pageSize;
		pageSize = size;
		page(first / size);
	}

	// lines of the page

	/** Lines on the page. */
	public int lines() {
		return lines.count();
	}

	/** The row of a line, null if it is a branch's or there is none. */
	public R row(int line) {
		int number = lines.row(line);
		return number < 0 ? null : rows.get(number);
	}

	/** The branch of a line, null if it is a row's. */
	public Branch branch(int line) {
		int number = lines.branch(line);
		return number < 0 ? null : arranged.branches().get(number);
	}

	/** Whether the rows of a branch are hidden. */
	public boolean isCollapsed(Branch branch) {
		return collapsed.contains(branch.key());
	}

	/** Hides the rows of a branch or shows them. */
	public void collapse(Branch branch, boolean hidden) {
		if (hidden) {
			collapsed.add(branch.key());
		} else {
			collapsed.remove(branch.key());
		}
		show();
	}

	// ticks

	/** What is ticked. */
	public Ticks<R> ticks() {
		return ticks;
	}

	/** The box of a line. */
	public TickState tick(int line) {
		return state(numbers(line));
	}

	/** The box for the whole page. */
	public TickState tickOfPage() {
		return state(numbersOfPage());
	}

	/** The box for a branch or a page; asks twice, which is quicker than collecting numbers. */
	private TickState state(int[] numbers) {
		int able = 0;
		int on = 0;
		for (int number : numbers) {
			able += ticks.tickable(number) ? 1 : 0;
			on += ticks.isTicked(number) ? 1 : 0;
		}
		if (able == 0) {
			return TickState.DISABLED;
		}
		return on == 0 ? TickState.NONE : on < able ? TickState.SOME : TickState.ALL;
	}

	/** Ticks lines, or takes the ticks away if all of them are ticked. */
	public void toggle(int... which) {
		toggleNumbers(Arrays.stream(which).flatMap(line -> Arrays.stream(numbers(line))).toArray());
	}

	/** Ticks the page, or takes its ticks away if all of it is ticked. */
	public void togglePage() {
		toggleNumbers(numbersOfPage());
	}

	private void toggleNumbers(int[] numbers) {
		ticks.set(Arrays.stream(numbers), state(numbers) != TickState.ALL);
		listener.cellsChanged();
	}

	/** Ticks all rows that filters let through, on all pages. */
	public void tickAll() {
		ticks.set(Arrays.stream(arranged.order()), true);
		listener.cellsChanged();
	}

	/** Ticks rows by key and no others. */
	public void tick(Collection<?> keys) {
		ticks.only(keys);
		listener.cellsChanged();
	}

	/** The ticked rows in the order shown; those that filters hide come last. */
	public List<R> ticked() {
		IntStream shown = Arrays.stream(arranged.order()).filter(ticks::isTicked);
		return IntStream.concat(shown, hiddenTicks()).mapToObj(rows::get).toList();
	}

	/** How many ticked rows are hidden by filters. */
	public int tickedButHidden() {
		return arranged.order().length == rows.size() ? 0 : (int) hiddenTicks().count();
	}

	private IntStream hiddenTicks() {
		if (arranged.order().length == rows.size()) {
			return IntStream.empty();
		}
		java.util.BitSet shown = new java.util.BitSet();
		Arrays.stream(arranged.order()).forEach(shown::set);
		return ticks.stream().filter(number -> !shown.get(number));
	}

	private int[] numbers(int line) {
		Branch branch = branch(line);
		if (branch != null) {
			return Arrays.copyOfRange(arranged.order(), branch.begin(), branch.end());
		}
		int number = lines.row(line);
		return number < 0 ? new int[0] : new int[] { number };
	}

	private int[] numbersOfPage() {
		int begin = pageNumber * pageSize;
		return Arrays.copyOfRange(arranged.order(), begin, Math.min(begin + pageSize, total()));
	}

	// sums

	/** The sums of all rows that filters let through, by column; empty while rows still come. */
	public Map<String, String> sums() {
		return arranged.sums();
	}

	/** The sums of ticked rows, by column. */
	public Map<String, String> tickedSums() {
		return Sums.of(page.columns(), rows, () -> ticks.stream().iterator());
	}

	/** All rows that filters let through, in the order shown. */
	public Stream<R> shown() {
		return Arrays.stream(arranged.order()).mapToObj(rows::get);
	}
}
