package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class FeePropertiesTest {

	@Property
	@Label("C-1: the fast path equals BigDecimal HALF_UP for any base and rate")
	void fastPathIsHalfUp(@ForAll long fen, @ForAll @BigRange(min = "0", max = "1") @Scale(20) BigDecimal fraction) {
		assertEquals(halfUp(fen, fraction), portion(fen, fraction));
	}

	@Property
	@Label("C-1: the fast path equals BigDecimal HALF_UP for wages and rates as they are")
	void fastPathIsHalfUpForOrdinaryWages(@ForAll @LongRange(min = 1, max = 999_999_999) long fen, @ForAll @IntRange(max = 100_000) int tenThousandths) {
		BigDecimal fraction = BigDecimal.valueOf(tenThousandths, 5);
		assertEquals(halfUp(fen, fraction), portion(fen, fraction));
	}

	@Property
	@Label("C-2: a higher wage never has a lower base, and every base lies between the limits")
	void clampIsMonotone(@ForAll @LongRange(min = 1, max = 5_000_000) long one, @ForAll @LongRange(min = 1, max = 5_000_000) long other) {
		BaseLimit limit = SampleRules.limit("4394.70", "21973.50");
		Money low = limit.clamp(Money.ofFen(Math.min(one, other)));
		Money high = limit.clamp(Money.ofFen(Math.max(one, other)));
		assertTrue(low.compareTo(high) <= 0);
		assertTrue(low.compareTo(limit.lower()) >= 0 && high.compareTo(limit.upper()) <= 0);
	}

	@Property
	@Label("C-1: the sum of parts is the total, however the persons are split")
	void sumOfPartsIsTheTotal(@ForAll @Size(max = 40) List<@LongRange(min = 1, max = 5_000_000) Long> wages, @ForAll @IntRange(max = 40) int cut) {
		Charge charge = new Charge(Optional.of(SampleRules.limit("4394.70", "21973.50")), new Tariff.Proportional(Rate.parse("16%")));
		int at = Math.min(cut, wages.size());
		FeeSum parts = sum(charge, wages.subList(0, at)).add(sum(charge, wages.subList(at, wages.size())));
		FeeSum total = sum(charge, wages);
		assertEquals(List.of(total.headCount(), total.wages(), total.bases(), total.amount()),
				List.of(parts.headCount(), parts.wages(), parts.bases(), parts.amount()));
		assertEquals(wages.size(), total.headCount());
	}

	@Property
	@Label("C-9: a differential is the later amount less the former, each rounded first, and a raise never gives money back")
	void differentialOfARaise(@ForAll @LongRange(min = 1, max = 5_000_000) long former, @ForAll @LongRange(max = 5_000_000) long raise,
			@ForAll @IntRange(max = 100_000) int tenThousandths) {
		Charge charge = new Charge(Optional.of(SampleRules.limit("4394.70", "21973.50")), new Tariff.Proportional(new Rate(BigDecimal.valueOf(tenThousandths, 5))));
		PersonFee before = charge.fee(Money.ofFen(former));
		PersonFee after = charge.fee(Money.ofFen(former + raise));
		Money more = FeeCalculator.differential(before, after);
		assertEquals(after.amount(), before.amount().plus(more));
		assertTrue(more.compareTo(Money.ZERO) >= 0);
	}

	@Property
	@Label("C-1: the sum of rounded amounts is off the rounded total by at most half a fen for each person and for the total")
	void roundingIsBounded(@ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 5_000_000) Long> wages, @ForAll @IntRange(max = 100_000) int tenThousandths) {
		Charge charge = new Charge(Optional.empty(), new Tariff.Proportional(new Rate(BigDecimal.valueOf(tenThousandths, 5))));
		FeeSum sum = sum(charge, wages);
		long off = Math.abs(sum.amount().fen() - charge.portion(sum.bases()).fen());
		assertTrue(2 * off <= wages.size() + 1, off + " fen for " + wages.size());
	}

	@Property
	@Label("C-13: a late fee is nothing until the due date, then rate × days × principal, HALF_UP once")
	void lateFee(@ForAll @LongRange(min = 1, max = 99_999_999_999L) long fen, @ForAll @IntRange(min = -60, max = 2000) int days) {
		LocalDate due = LocalDate.of(2025, 7, 31);
		BigDecimal fraction = new BigDecimal("0.0005").multiply(BigDecimal.valueOf(Math.max(0, days)));
		assertEquals(Money.ofFen(halfUp(fen, fraction)), FeeCalculator.lateFee(Money.ofFen(fen), Rate.parse("0.0005"), due, due.plusDays(days)));
	}

	@Property
	@Label("C-7: the paid months are those from the month of the start to the one before the stop, with the stop's own where the region says so")
	void paidMonths(@ForAll @IntRange(min = 1, max = 24) int start, @ForAll @IntRange(min = 1, max = 31) int day, @ForAll @IntRange(max = 26) int length, @ForAll boolean stopMonthPays) {
		LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(start - 1L);
		InsuredSpan span = new InsuredSpan(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())), FeePeriod.containing(first.plusMonths(length)));
		int paid = span.paidMonths(FeePeriod.of(2025, 1), FeePeriod.of(2029, 12), stopMonthPays).size();
		assertEquals(length + (stopMonthPays ? 1 : 0), paid);
	}

	private static FeeSum sum(Charge charge, List<Long> wages) {
		FeeSum sum = new FeeSum();
		wages.forEach(fen -> sum.add(charge.fee(Money.ofFen(fen))));
		return sum;
	}

	private static long portion(long fen, BigDecimal fraction) {
		return new ScaledRate(new Rate(fraction)).times(fen);
	}

	private static long halfUp(long fen, BigDecimal fraction) {
		return BigDecimal.valueOf(fen).multiply(fraction).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}
}
