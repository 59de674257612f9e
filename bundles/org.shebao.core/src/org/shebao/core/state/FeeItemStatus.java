package org.shebao.core.state;

/** The processing state of a fee item (数据处理状态, DOMAIN §3.2). An item that the registry withdraws while it is initial simply goes. */
public enum FeeItemStatus {
	/** 初始: computed or pushed, not declared. */
	INITIAL,
	/** 申报中. */
	DECLARING,
	/** 申报成功. */
	DECLARED,
	/** 销账: its declaration was voided; the next refresh makes a fresh initial item. */
	WRITTEN_OFF,
	/** 已生成待批扣清册: on a list for batch deduction. */
	BATCH_LISTED;

	/** What leads from one state to another. */
	public enum Event {
		/** A changed wage or person changes the amount of an ordinary item. */
		RECOMPUTE,
		/** 提交申报. */
		SUBMIT,
		/** The feedback accepts the declaration. */
		ACCEPT,
		/** The feedback rejects the declaration. */
		REJECT,
		/** The declaration is voided. */
		VOID,
		/** A list for batch deduction is made. */
		LIST_FOR_BATCH,
		/** The bank has deducted the fee. */
		BANK_SUCCEEDED,
		/** The bank could not deduct the fee. */
		BANK_FAILED
	}

	/** The table of this machine. */
	public static Transitions<FeeItemStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<FeeItemStatus, Event> LINES = Transitions.from(INITIAL, Event.class)
				.on(INITIAL, Event.RECOMPUTE, INITIAL)
				.on(INITIAL, Event.SUBMIT, DECLARING)
				.on(DECLARING, Event.ACCEPT, DECLARED)
				.on(DECLARING, Event.REJECT, INITIAL)
				.on(DECLARED, Event.VOID, WRITTEN_OFF)
				.on(INITIAL, Event.LIST_FOR_BATCH, BATCH_LISTED)
				.on(DECLARED, Event.LIST_FOR_BATCH, BATCH_LISTED)
				.on(BATCH_LISTED, Event.BANK_SUCCEEDED, DECLARED)
				.on(BATCH_LISTED, Event.BANK_FAILED, DECLARED).build();
	}
}
