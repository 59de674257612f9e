package org.shebao.core.state;

import java.time.LocalDate;

/** The state of a bank voucher (DOMAIN §3.4); expired is derived from the pay-by date. */
public enum VoucherStatus {
	/** 未缴款. */
	UNPAID,
	/** 已缴款. */
	PAID,
	/** 已作废: may be neither printed again nor voided again. */
	VOIDED;

	/** What leads from one state to another. */
	public enum Event {
		/** It is paid at the bank before its pay-by date has passed. */
		PAY,
		/** 作废 is confirmed. */
		VOID,
		/** 重新打印: the stored document again. */
		REPRINT
	}

	/** The table of this machine. */
	public static Transitions<VoucherStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Whether a voucher of this state can no longer be paid because its pay-by date has passed (已过期, R-173). */
	public boolean isExpired(LocalDate payByDate, LocalDate today) {
		return this == UNPAID && today.isAfter(payByDate);
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<VoucherStatus, Event> LINES = Transitions.from(UNPAID, Event.class)
				.on(UNPAID, Event.PAY, PAID)
				.on(UNPAID, Event.VOID, VOIDED)
				.on(UNPAID, Event.REPRINT, UNPAID)
				.on(PAID, Event.REPRINT, PAID).build();
	}
}
