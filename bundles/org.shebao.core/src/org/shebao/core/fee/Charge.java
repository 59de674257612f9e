package org.shebao.core.fee;

import java.util.Optional;

import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

/**
 * How one levy item is charged in one period: limits and tariff looked up once, to be applied to any number of wages. Immutable.
 *
 * @see FeeCalculator#charge
 */
public final class Charge {

	private final BaseLimit limit;
	private final Tariff tariff;
	private final Rate rate;
	private final ScaledRate scaled;

	Charge(Optional<BaseLimit> limit, Tariff tariff) {
		this.limit = limit.orElse(null);
		this.tariff = tariff;
		this.rate = switch (tariff) {
			case Tariff.Proportional(Rate proportion) -> proportion;
			case Tariff.Fixed ignored -> Rate.WHOLE;
		};
		this.scaled = new ScaledRate(rate);
	}

	/**
	 * The fee of one person: the wage between the limits times the rate, rounded half up to the fen (C-1, C-2); or the fixed amount, shown as its own base, whatever the
	 * wage.
	 *
	 * @throws IllegalArgumentException if the wage decides and is not more than nothing (C-3); an empty wage has no fee at all
	 */
	public PersonFee fee(Money wage) {
		return switch (tariff) {
			case Tariff.Fixed(Money amount) -> new PersonFee(wage, amount, rate, amount);
			case Tariff.Proportional ignored -> {
				if (!wage.isPositive()) {
					throw new IllegalArgumentException("a contribution wage is more than nothing: " + wage);
				}
				Money base = limit == null ? wage : limit.clamp(wage);
				yield new PersonFee(wage, base, rate, portion(base));
			}
		};
	}

	/** The fee of one person whose wage is empty: a fixed amount needs no wage; empty where the wage decides. */
	public Optional<PersonFee> feeWithoutWage() {
		return tariff instanceof Tariff.Fixed ? Optional.of(fee(Money.ZERO)) : Optional.empty();
	}

	/**
	 * The rate's share of any base, rounded once. On a sum of bases it is what computing on the total would give, to explain the difference to the sum of rounded
	 * amounts (C-1); it is never the fee.
	 */
	public Money portion(Money base) {
		return Money.ofFen(scaled.times(base.fen()));
	}

	/** The rate, 100 % for a fixed amount. */
	public Rate rate() {
		return rate;
	}

	/** The limits of the base; empty if it has none. */
	public Optional<BaseLimit> limit() {
		return Optional.ofNullable(limit);
	}
}
