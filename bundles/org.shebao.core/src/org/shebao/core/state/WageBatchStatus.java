package org.shebao.core.state;

/** The state of a submitted wage batch: a pure function of its lines (DOMAIN §3.1, R-107, R-124). */
public enum WageBatchStatus {
	/** 待反馈: submitted, the tax side has not taken the package yet. */
	AWAITING_FEEDBACK,
	/** 处理中. */
	PROCESSING,
	/** 全部申报成功. */
	ALL_ACCEPTED,
	/** 部分申报成功. */
	PARTLY_ACCEPTED,
	/** 全部申报失败. */
	ALL_REJECTED;

	/** What leads from one state to another. */
	public enum Event {
		/** The tax side has taken the package. */
		TAKEN,
		/** A query finds the tax side still busy. */
		UNFINISHED,
		/** A query finds all lines accepted. */
		ACCEPT_ALL,
		/** A query finds some lines accepted and some rejected. */
		ACCEPT_SOME,
		/** A query finds all lines rejected. */
		REJECT_ALL
	}

	/** The table of this machine. */
	public static Transitions<WageBatchStatus, Event> transitions() {
		return Table.LINES;
	}

	/**
	 * The state of a batch by its lines.
	 *
	 * @param taken    whether the tax side has taken the package
	 * @param pending  lines without an answer
	 * @param accepted lines accepted
	 * @param rejected lines rejected
	 * @throws IllegalArgumentException if there are no lines at all
	 */
	public static WageBatchStatus of(boolean taken, long pending, long accepted, long rejected) {
		if (pending + accepted + rejected <= 0) {
			throw new IllegalArgumentException("a batch has lines");
		}
		if (pending > 0) {
			return taken ? PROCESSING : AWAITING_FEEDBACK;
		}
		if (rejected == 0) {
			return ALL_ACCEPTED;
		}
		return accepted == 0 ? ALL_REJECTED : PARTLY_ACCEPTED;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<WageBatchStatus, Event> LINES = Transitions.from(AWAITING_FEEDBACK, Event.class)
				.on(AWAITING_FEEDBACK, Event.TAKEN, PROCESSING)
				.on(AWAITING_FEEDBACK, Event.UNFINISHED, PROCESSING)
				.on(PROCESSING, Event.UNFINISHED, PROCESSING)
				.on(PROCESSING, Event.ACCEPT_ALL, ALL_ACCEPTED)
				.on(PROCESSING, Event.ACCEPT_SOME, PARTLY_ACCEPTED)
				.on(PROCESSING, Event.REJECT_ALL, ALL_REJECTED).build();
	}
}
