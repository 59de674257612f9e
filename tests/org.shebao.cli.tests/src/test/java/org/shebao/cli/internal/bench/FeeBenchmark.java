package org.shebao.cli.internal.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.core.fee.Charge;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.fee.FeeSum;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;

/**
 * An enterprise's eight items for each person against a loop over bare {@link BigDecimal}s.
 *
 * @param pack    the region's rules
 * @param persons how many persons
 */
record FeeBenchmark(RegionPack pack, int persons) implements Benchmark {

	private static final List<InsuranceType> TYPES = List.of(InsuranceType.PENSION_ENTERPRISE, InsuranceType.UNEMPLOYMENT, InsuranceType.MEDICAL,
			InsuranceType.WORK_INJURY, InsuranceType.MATERNITY);
	private static final FeePeriod PERIOD = FeePeriod.of(2025, 7);
	private static final LocalDate KNOWN_ON = LocalDate.of(2025, 7, 31);

	@Override
	public Aim aim() {
		return Aim.FEES;
	}

	@Override
	public Way product() {
		List<Charge> charges = charges();
		return () -> sums(charges);
	}

	@Override
	public Way baseline() {
		List<Charge> charges = charges();
		return () -> bare(charges);
	}

	private List<Charge> charges() {
		FeeCalculator calculator = new FeeCalculator(pack);
		return TYPES.stream().flatMap(type -> pack.items(type, PERIOD).stream()).map(item -> calculator.charge(item, PERIOD, "", Optional.empty(), KNOWN_ON))
				.filter(charge -> charge.limit().isPresent()).toList();
	}

	private long sums(List<Charge> charges) {
		long fen = 0;
		for (Charge charge : charges) {
			FeeSum sum = new FeeSum();
			for (int person = 0; person < persons; person++) {
				sum.add(charge.fee(Money.ofFen(wage(person))));
			}
			fen += sum.amount().fen();
		}
		return fen;
	}

	private long bare(List<Charge> charges) {
		BigDecimal total = BigDecimal.ZERO;
		for (Charge charge : charges) {
			BigDecimal rate = charge.rate().fraction();
			BigDecimal lower = charge.limit().orElseThrow().lower().yuan();
			BigDecimal upper = charge.limit().orElseThrow().upper().yuan();
			for (int person = 0; person < persons; person++) {
				BigDecimal base = BigDecimal.valueOf(wage(person), 2).max(lower).min(upper);
				total = total.add(base.multiply(rate).setScale(2, RoundingMode.HALF_UP));
			}
		}
		return total.movePointRight(2).longValueExact();
	}

	/** From 3000.00 yuan on, some below and some above the limits. */
	private static long wage(int person) {
		return 300_000 + (long) person * 37 % 2_500_000;
	}
}
