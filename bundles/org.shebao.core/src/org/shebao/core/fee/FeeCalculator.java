package org.shebao.core.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** Computes fees by a region's rules (DOMAIN §2.5). Immutable and safe to share; the only place of the product that rounds money. */
public final class FeeCalculator {

	private final FeeRules rules;

	public FeeCalculator(FeeRules rules) {
		this.rules = Objects.requireNonNull(rules);
	}

	/**
	 * One person's fee for one item and period. To compute many persons take the {@link #charge} once.
	 *
	 * @param agency         the agency of the unit number, empty for the region's general tariff
	 * @param registeredRate the work-injury rate of the insurance registration, which goes before any tariff; no other type looks at it (DOMAIN §2.3)
	 * @param wage           the contribution wage, more than nothing (C-3)
	 * @param knownOn        the day whose knowledge counts: limits published later do not apply yet (DOMAIN §2.4)
	 * @throws IllegalArgumentException if the wage is not more than nothing
	 * @throws IllegalStateException    if the region's data lack the tariff
	 */
	public PersonFee fee(LevyItem item, FeePeriod period, String agency, Optional<Rate> registeredRate, Money wage, LocalDate knownOn) {
		return charge(item, period, agency, registeredRate, knownOn).fee(wage);
	}

	/** How an item is charged in a period; parameters and errors as for {@link #fee}. */
	public Charge charge(LevyItem item, FeePeriod period, String agency, Optional<Rate> registeredRate, LocalDate knownOn) {
		Optional<Tariff> registered = item.type() == InsuranceType.WORK_INJURY ? registeredRate.map(Tariff.Proportional::new) : Optional.empty();
		return new Charge(rules.limit(item.type(), period, knownOn), registered.orElseGet(() -> rules.tariff(item, period, agency)));
	}

	/**
	 * What a changed fee adds to the former one: both amounts rounded first, then subtracted (C-9); negative if the fee fell.
	 */
	public static Money differential(PersonFee former, PersonFee changed) {
		return changed.amount().minus(former.amount());
	}

	/**
	 * The late fee of an unpaid amount (C-13): for each day after the due date up to the day of payment, that day included, rounded half up to the fen once.
	 *
	 * @param perDay the rate for one day
	 * @return nothing if it is paid in time
	 */
	public static Money lateFee(Money unpaid, Rate perDay, LocalDate due, LocalDate paidOn) {
		long days = Math.max(0, ChronoUnit.DAYS.between(due, paidOn));
		return Money.ofFen(new ScaledRate(new Rate(perDay.fraction().multiply(BigDecimal.valueOf(days)))).times(unpaid.fen()));
	}
}
