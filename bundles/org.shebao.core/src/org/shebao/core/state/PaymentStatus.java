package org.shebao.core.state;

/** The state of an arrears line (DOMAIN §3.4). */
public enum PaymentStatus {
	/** 未缴费; a live bank voucher may keep it from other payments. */
	UNPAID,
	/** 缴费中. */
	PAYING,
	/** 锁定: the bank did not answer in time, so it cannot be paid again before it is unlocked. */
	LOCKED,
	/** 缴费成功. */
	PAID,
	/** 缴费失败: may be paid again. */
	FAILED;

	/** What leads from one state to another. */
	public enum Event {
		/** A payment by tripartite agreement begins. */
		PAY,
		/** The bank, or unlocking, says the fee is paid. */
		BANK_SUCCEEDED,
		/** The bank, or unlocking, says the fee is not paid. */
		BANK_FAILED,
		/** The bank has not answered in time. */
		TIME_OUT,
		/** A bank voucher is issued for it. */
		VOUCHER_ISSUED,
		/** Its bank voucher is voided. */
		VOUCHER_VOIDED,
		/** Its bank voucher is paid at the bank. */
		VOUCHER_PAID
	}

	/** The table of this machine. */
	public static Transitions<PaymentStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<PaymentStatus, Event> LINES = Transitions.from(UNPAID, Event.class)
				.on(UNPAID, Event.PAY, PAYING)
				.on(FAILED, Event.PAY, PAYING)
				.on(PAYING, Event.BANK_SUCCEEDED, PAID)
				.on(PAYING, Event.BANK_FAILED, FAILED)
				.on(PAYING, Event.TIME_OUT, LOCKED)
				.on(LOCKED, Event.BANK_SUCCEEDED, PAID)
				.on(LOCKED, Event.BANK_FAILED, FAILED)
				.on(UNPAID, Event.VOUCHER_ISSUED, UNPAID)
				.on(FAILED, Event.VOUCHER_ISSUED, UNPAID)
				.on(UNPAID, Event.VOUCHER_VOIDED, UNPAID)
				.on(UNPAID, Event.VOUCHER_PAID, PAID).build();
	}
}
