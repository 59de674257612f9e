package org.shebao.payment;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.ArrearsLine;

/**
 * Which arrears to show. Every part that is null leaves its column open.
 *
 * @param unit          the unit number
 * @param from          the first fee period
 * @param to            the last fee period
 * @param categoryCode  the levy category's code (征收项目)
 * @param authorityCode the tax authority's code
 */
public record ArrearsFilter(UnitNumber unit, FeePeriod from, FeePeriod to, String categoryCode, String authorityCode) {

	/** All arrears. */
	public static final ArrearsFilter ALL = new ArrearsFilter(null, null, null, null, null);

	/** Whether a line is to be shown. */
	public boolean matches(ArrearsLine line) {
		return (unit == null || unit.equals(line.unit()))
				&& (from == null || !line.period().isBefore(from))
				&& (to == null || !to.isBefore(line.period()))
				&& (categoryCode == null || categoryCode.equals(line.item().categoryCode()))
				&& (authorityCode == null || authorityCode.equals(line.authorityCode()));
	}

	/** The same restricted to a unit number. */
	public ArrearsFilter withUnit(UnitNumber number) {
		return new ArrearsFilter(number, from, to, categoryCode, authorityCode);
	}

	/** The same restricted to a range of periods; either end may be null. */
	public ArrearsFilter withPeriods(FeePeriod first, FeePeriod last) {
		return new ArrearsFilter(unit, first, last, categoryCode, authorityCode);
	}
}
