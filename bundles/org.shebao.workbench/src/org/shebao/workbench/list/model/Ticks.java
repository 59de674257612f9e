package org.shebao.workbench.list.model;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Together;

/** Which rows are ticked, by their numbers; ticks stay on rows by their keys when the rows are loaded anew. */
public final class Ticks<R> {

	private final ListPage<R> page;
	private List<R> rows;
	private BitSet ticked = new BitSet();
	private Map<Object, Integer> numbers;
	private String reason = "";

	Ticks(ListPage<R> page, List<R> rows) {
		this.page = page;
		this.rows = rows;
	}

	/** Takes other rows; ticks stay on keys that are still there and can still be ticked. */
	void rows(List<R> now) {
		Set<Object> keys = new HashSet<>();
		ticked.stream().forEach(number -> keys.add(key(rows.get(number))));
		rows = now;
		numbers = null;
		only(keys);
	}

	/** Forgets the numbers of keys because rows came along. */
	void grown() {
		numbers = null;
	}

	/** Ticks the rows of some keys and no others. */
	void only(Collection<?> keys) {
		ticked = new BitSet();
		reason = "";
		if (!keys.isEmpty()) {
			Set<?> wanted = new HashSet<>(keys);
			IntStream.range(0, rows.size()).filter(number -> wanted.contains(key(rows.get(number)))).filter(this::tickable).forEach(ticked::set);
		}
	}

	/** Ticks rows or takes their ticks away, with all that go together with them. */
	void set(IntStream which, boolean on) {
		reason = "";
		which.filter(this::tickable).forEach(number -> {
			ticked.set(number, on);
			if (page.together() != null) {
				together(page.together().apply(rows.get(number)), on);
			}
		});
	}

	private void together(Together others, boolean on) {
		if (others != null && others.keys().size() > 1) {
			others.keys().stream().map(this::number).filter(number -> number >= 0 && tickable(number)).forEach(number -> ticked.set(number, on));
			reason = others.reason();
		}
	}

	/** The number of a key's row, -1 if there is none. */
	int number(Object key) {
		if (numbers == null) {
			numbers = new HashMap<>();
			for (int i = 0; i < rows.size(); i++) {
				numbers.put(key(rows.get(i)), i);
			}
		}
		return numbers.getOrDefault(key, -1);
	}

	private Object key(R row) {
		return page.key().apply(row);
	}

	boolean tickable(int number) {
		return page.tickable().test(rows.get(number));
	}

	boolean isTicked(int number) {
		return ticked.get(number);
	}

	IntStream stream() {
		return ticked.stream();
	}

	/** How many rows are ticked. */
	public int count() {
		return ticked.cardinality();
	}

	/** Why the last tick concerned more than its row, empty if it did not. */
	public String reason() {
		return reason;
	}
}
