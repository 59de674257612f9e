package org.shebao.core.state;

/** The state of one wage line (DOMAIN §3.1). A rejected line is copied to a new draft to be declared again; the old batch never changes. */
public enum WageLineStatus {
	/** Entered, not submitted; may be deleted. */
	DRAFT,
	/** Submitted, not answered. */
	PENDING,
	/** Accepted by the tax side. */
	ACCEPTED,
	/** Rejected by the tax side with a reason. */
	REJECTED;

	/** What leads from one state to another. */
	public enum Event {
		/** 提交申报 or 全量提交申报. */
		SUBMIT,
		/** The feedback accepts the line. */
		ACCEPT,
		/** The feedback rejects the line. */
		REJECT
	}

	/** The table of this machine. */
	public static Transitions<WageLineStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<WageLineStatus, Event> LINES = Transitions.from(DRAFT, Event.class)
				.on(DRAFT, Event.SUBMIT, PENDING)
				.on(PENDING, Event.ACCEPT, ACCEPTED)
				.on(PENDING, Event.REJECT, REJECTED).build();
	}
}
