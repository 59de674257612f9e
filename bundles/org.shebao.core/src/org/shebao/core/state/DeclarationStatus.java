package org.shebao.core.state;

/** The state of a fee declaration (申报状态, DOMAIN §3.3). */
public enum DeclarationStatus {
	/** 处理中. */
	PROCESSING,
	/** 申报成功. */
	DECLARED,
	/** 申报失败. */
	FAILED,
	/** 作废处理中. */
	VOIDING,
	/** 已作废: may only be looked at. */
	VOIDED;

	/** What leads from one state to another. */
	public enum Event {
		/** The feedback accepts the declaration. */
		ACCEPT,
		/** The feedback rejects the declaration. */
		REJECT,
		/** 作废 is confirmed. */
		VOID,
		/** The feedback voids the declaration. */
		VOID_ACCEPT,
		/** The feedback refuses to void it, with a reason. */
		VOID_REJECT
	}

	/** The table of this machine. */
	public static Transitions<DeclarationStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<DeclarationStatus, Event> LINES = Transitions.from(PROCESSING, Event.class)
				.on(PROCESSING, Event.ACCEPT, DECLARED)
				.on(PROCESSING, Event.REJECT, FAILED)
				.on(DECLARED, Event.VOID, VOIDING)
				.on(VOIDING, Event.VOID_ACCEPT, VOIDED)
				.on(VOIDING, Event.VOID_REJECT, DECLARED).build();
	}
}
