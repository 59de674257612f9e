package org.shebao.declarations;

import java.time.LocalDate;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;

/**
 * Which declarations to show (DOMAIN §5.10). Every part that is null leaves its column open.
 *
 * @param from       the first day of declaration
 * @param to         the last day of declaration
 * @param status     申报状态
 * @param payment    缴费状态
 * @param unit       the unit number
 * @param periodFrom the first fee period
 * @param periodTo   the last fee period
 */
public record RecordFilter(LocalDate from, LocalDate to, DeclarationStatus status, PaymentStatus payment, UnitNumber unit,
		FeePeriod periodFrom, FeePeriod periodTo) {

	/** Every declaration. */
	public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null, null, null);

	/** The month of a business date: what is shown at first. */
	public static RecordFilter monthOf(LocalDate today) {
		return declared(today.withDayOfMonth(1), today.withDayOfMonth(today.lengthOfMonth()));
	}

	/** Declared between two days. */
	public static RecordFilter declared(LocalDate from, LocalDate to) {
		return new RecordFilter(from, to, null, null, null, null, null);
	}
}
