package org.shebao.workbench.list.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.shebao.core.task.Progress;

/** Hands rows on in portions while they are loaded: the first soon, so that there is something to see. On a working thread. */
public final class Feed<R> implements Consumer<R> {

	private static final int FIRST = 200;
	private static final int PORTION = 5000;

	private final Consumer<List<R>> next;
	private final Progress progress;
	private List<R> portion = new ArrayList<>();
	private int handed;

	/** Hands portions to somebody, until the work is cancelled. */
	public Feed(Consumer<List<R>> next, Progress progress) {
		this.next = next;
		this.progress = progress;
	}

	@Override
	public void accept(R row) {
		portion.add(row);
		if (portion.size() >= (handed == 0 ? FIRST : PORTION)) {
			flush();
		}
	}

	/** Hands on what is left. */
	public void flush() {
		progress.checkCancelled();
		handed += portion.size();
		if (!portion.isEmpty()) {
			next.accept(portion);
			portion = new ArrayList<>();
		}
	}
}
