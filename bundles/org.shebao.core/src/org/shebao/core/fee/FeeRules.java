package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.time.FeePeriod;

/** What the computation asks of a region: dated items, rates and limits (DOMAIN §2, §8.1). Nothing of it is a constant in code. */
public interface FeeRules {

	/** The levy items of a type in a period, employer's side first; empty if the region does not levy it then. */
	List<LevyItem> items(InsuranceType type, FeePeriod period);

	/**
	 * The base limits of a type in a period as published up to a day: limits published late apply only from their publication (DOMAIN §2.4).
	 *
	 * @return empty if the base of this type is not limited
	 */
	Optional<BaseLimit> limit(InsuranceType type, FeePeriod period, LocalDate knownOn);

	/**
	 * The tariff of an item in a period for an agency: the most specific rule wins (agency, then region).
	 *
	 * @param agency the agency's id, empty for the region's general tariff
	 * @throws IllegalStateException if the region levies the item but has no tariff for the period: its data are incomplete
	 */
	Tariff tariff(LevyItem item, FeePeriod period, String agency);

	/** Whether the month in which insurance stops is still paid (C-7). */
	boolean stopMonthPays();

	/** The fee year's first month (C-8). */
	int feeYearStart();
}
