package org.shebao.gateway.sandbox;

import java.time.LocalDate;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;

/** What happens on the other side: at the authorities, at the bank and in the wires. Refusals are {@link org.shebao.core.RuleViolation}s. */
public interface Operator {

	/** Pays a bank voucher at the counter; its lines enter the treasury the same day. */
	void payVoucher(String voucherNo);

	/** HRSS and NHSA report that they have processed everything in the treasury (到账). */
	int confirmArrival();

	/** A person joins: registered for all types of the given units from a month on. */
	PersonNumber join(UnitNumber unit, String name, String certificateNumber, FeePeriod start);

	/** A person leaves: insurance of a unit stops for a month (C-7). */
	void leave(UnitNumber unit, PersonNumber person, FeePeriod stop);

	/** Sets the business date; null goes back to the real one. */
	void setToday(LocalDate today);

	/** Resets a unit password to the initial one, as the hall does. */
	void resetPassword(String registrationSerial);

	/** Breaks coming calls. */
	void fault(Fault fault);

	/**
	 * A fault on demand.
	 *
	 * @param kind   what goes wrong
	 * @param path   the start of the paths concerned, such as {@code /v1/declarations}; empty for all
	 * @param times  for how many calls
	 * @param millis how long to wait, for a delay
	 */
	record Fault(Kind kind, String path, int times, long millis) {

		/** What goes wrong: wait, answer 500, cut the connection before the work is committed, cut it afterwards, answer garbage. */
		public enum Kind {
			DELAY, REFUSE, BREAK_BEFORE_COMMIT, BREAK_AFTER_COMMIT, GARBAGE
		}
	}
}
