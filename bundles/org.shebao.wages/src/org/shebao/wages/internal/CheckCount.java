package org.shebao.wages.internal;

import java.util.function.Consumer;

import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDraft;

/** Counts what the pre-submit check finds. */
final class CheckCount implements Consumer<WageDraft> {

	private final Hints hints;
	private long lines;
	private long empty;
	private long below;
	private long above;
	private long leaps;
	private long lowered;

	CheckCount(Hints hints) {
		this.hints = hints;
	}

	@Override
	public void accept(WageDraft draft) {
		lines++;
		empty += draft.wage() == null ? 1 : 0;
		below += hints.belowLimit(draft) ? 1 : 0;
		above += hints.aboveLimit(draft) ? 1 : 0;
		leaps += Hints.leaps(draft) ? 1 : 0;
		lowered += Hints.lowered(draft) ? 1 : 0;
	}

	WageCheck result() {
		return new WageCheck(lines, empty, below, above, leaps, lowered);
	}
}
