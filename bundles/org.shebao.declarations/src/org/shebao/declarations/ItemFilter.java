package org.shebao.declarations;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;

/**
 * Which fee items to show (DOMAIN §5.8). Every part that is null leaves its column open.
 *
 * @param unit         the unit number
 * @param from         the first fee period
 * @param to           the last fee period
 * @param categoryCode the levy category's code (征收项目)
 * @param status       the processing state
 */
public record ItemFilter(UnitNumber unit, FeePeriod from, FeePeriod to, String categoryCode, FeeItemStatus status) {

	/** Every item known here, declared ones too. */
	public static final ItemFilter ALL = new ItemFilter(null, null, null, null, null);

	/** The items that wait to be declared. */
	public static final ItemFilter TO_DECLARE = ALL.withStatus(FeeItemStatus.INITIAL);

	/** The same restricted to a unit number. */
	public ItemFilter withUnit(UnitNumber number) {
		return new ItemFilter(number, from, to, categoryCode, status);
	}

	/** The same restricted to a range of periods; either end may be null. */
	public ItemFilter withPeriods(FeePeriod first, FeePeriod last) {
		return new ItemFilter(unit, first, last, categoryCode, status);
	}

	/** The same restricted to a levy category. */
	public ItemFilter withCategory(String code) {
		return new ItemFilter(unit, from, to, code, status);
	}

	/** The same restricted to a state. */
	public ItemFilter withStatus(FeeItemStatus only) {
		return new ItemFilter(unit, from, to, categoryCode, only);
	}
}
