package org.shebao.core.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

class FeeCalculatorTest {

	private static final FeePeriod AUGUST = FeePeriod.of(2025, 8);
	private static final LocalDate AFTER_PUBLICATION = LocalDate.of(2025, 8, 1);

	private final FeeCalculator calculator = new FeeCalculator(new SampleRules());

	/** The table of DOMAIN §2.5. */
	@DisplayName("C-1, C-2: the worked examples come out to the fen")
	@ParameterizedTest(name = "wage {0}")
	@CsvSource({ "3000.00, 4394.70, 703.15, 351.58, 21.97, 8.79, 329.60, 21.97, 87.89", "4394.70, 4394.70, 703.15, 351.58, 21.97, 8.79, 329.60, 21.97, 87.89",
			"5000.00, 5000.00, 800.00, 400.00, 25.00, 10.00, 375.00, 25.00, 100.00", "6333.33, 6333.33, 1013.33, 506.67, 31.67, 12.67, 475.00, 31.67, 126.67",
			"21973.50, 21973.50, 3515.76, 1757.88, 109.87, 43.95, 1648.01, 109.87, 439.47",
			"30000.00, 21973.50, 3515.76, 1757.88, 109.87, 43.95, 1648.01, 109.87, 439.47" })
	void workedExamples(String wage, String base, String pensionEmployer, String pensionEmployee, String unemployment, String injury, String medicalEmployer,
			String maternity, String medicalEmployee) {
		assertFee(SampleRules.PENSION_EMPLOYER, wage, base, pensionEmployer);
		assertFee(SampleRules.PENSION_EMPLOYEE, wage, base, pensionEmployee);
		assertFee(SampleRules.UNEMPLOYMENT_EMPLOYER, wage, base, unemployment);
		assertFee(SampleRules.WORK_INJURY, wage, base, injury);
		assertFee(SampleRules.MEDICAL_EMPLOYER, wage, base, medicalEmployer);
		assertFee(SampleRules.MATERNITY, wage, base, maternity);
		assertFee(SampleRules.MEDICAL_EMPLOYEE, wage, base, medicalEmployee);
		assertFee(SampleRules.LARGE_MEDICAL, wage, "5.00", "5.00");
	}

	@DisplayName("C-1: half a fen rounds up")
	@ParameterizedTest
	@CsvSource({ "6333.33, 8%, 506.67", "4394.70, 0.5%, 21.97", "4500.00, 0.25%, 11.25", "1001.00, 0.5%, 5.01" })
	void halfUpCorners(String base, String rate, String amount) {
		assertEquals(Money.parse(amount), unlimited(rate).fee(Money.parse(base)).amount());
	}

	@Test
	@DisplayName("C-1: a thousand rounded amounts are 703150.00, the rate on the total would be 703152.00")
	void sumOfRoundedAmountsDiffersFromRoundedTotal() {
		Charge charge = charge(SampleRules.PENSION_EMPLOYER);
		FeeSum sum = new FeeSum();
		for (int person = 0; person < 1000; person++) {
			sum.add(charge.fee(Money.parse("4394.70")));
		}
		assertEquals(1000, sum.headCount());
		assertEquals(Money.parse("4394700.00"), sum.bases());
		assertEquals(Money.parse("703150.00"), sum.amount());
		assertEquals(Money.parse("703152.00"), charge.portion(sum.bases()));
	}

	@Test
	@DisplayName("C-3: a wage of nothing or less has no fee")
	void wageMustBePositive() {
		Charge charge = charge(SampleRules.PENSION_EMPLOYER);
		assertThrows(IllegalArgumentException.class, () -> charge.fee(Money.ZERO));
		assertThrows(IllegalArgumentException.class, () -> charge.fee(Money.parse("-1")));
	}

	@Test
	@DisplayName("C-2: work injury may have no upper limit")
	void upperLimitMayBeMissing() {
		Charge charge = new Charge(Optional.of(SampleRules.limit("4394.70", null)), new Tariff.Proportional(Rate.parse("0.2%")));
		assertEquals(Money.parse("4394.70"), charge.fee(Money.parse("100")).base());
		assertEquals(Money.parse("100000.00"), charge.fee(Money.parse("100000")).base());
	}

	@Test
	@DisplayName("C-2: a fixed amount is its own base at a rate of 100 %")
	void fixedAmount() {
		assertEquals(new PersonFee(Money.parse("3000"), Money.parse("5"), Rate.WHOLE, Money.parse("5")),
				charge(SampleRules.LARGE_MEDICAL).fee(Money.parse("3000")));
	}

	@Test
	@DisplayName("§2.3: the registered rate goes before the tariff, for work injury only")
	void registeredRateOnlyForWorkInjury() {
		Optional<Rate> registered = Optional.of(Rate.parse("1.9%"));
		assertEquals(Rate.parse("1.9%"), calculator.charge(SampleRules.WORK_INJURY, AUGUST, "", registered, AFTER_PUBLICATION).rate());
		assertEquals(Rate.parse("0.4%"), calculator.charge(SampleRules.WORK_INJURY, AUGUST, "", Optional.empty(), AFTER_PUBLICATION).rate());
		assertEquals(Rate.parse("16%"), calculator.charge(SampleRules.PENSION_EMPLOYER, AUGUST, "", registered, AFTER_PUBLICATION).rate());
	}

	@Test
	@DisplayName("C-9: 13.76 less 9.18 is 4.58, though 0.1 % of the base is 4.59")
	void differentialSubtractsRoundedAmounts() {
		PersonFee former = unlimited("0.2%").fee(Money.parse("4588"));
		PersonFee changed = unlimited("0.3%").fee(Money.parse("4588"));
		assertEquals(Money.parse("13.76"), changed.amount());
		assertEquals(Money.parse("9.18"), former.amount());
		assertEquals(Money.parse("4.58"), FeeCalculator.differential(former, changed));
		assertEquals(Money.parse("-4.58"), FeeCalculator.differential(changed, former));
		assertEquals(Money.parse("4.59"), unlimited("0.1%").fee(Money.parse("4588")).amount());
	}

	/** 3000.00 clamps to 4363.35 before 14 July 2025 and to 4394.70 from then on: 698.14 (698.1360) and 703.15 (703.1520). */
	@Test
	@DisplayName("C-9, §2.4: limits published late make a differential for the months before")
	void latePublicationMakesADifferential() {
		FeePeriod march = FeePeriod.of(2025, 3);
		Money wage = Money.parse("3000.00");
		PersonFee before = calculator.fee(SampleRules.PENSION_EMPLOYER, march, "", Optional.empty(), wage, LocalDate.of(2025, 7, 13));
		PersonFee after = calculator.fee(SampleRules.PENSION_EMPLOYER, march, "", Optional.empty(), wage, LocalDate.of(2025, 7, 14));
		assertEquals(Money.parse("698.14"), before.amount());
		assertEquals(Money.parse("703.15"), after.amount());
		assertEquals(Money.parse("5.01"), FeeCalculator.differential(before, after));
	}

	private void assertFee(LevyItem item, String wage, String base, String amount) {
		Optional<Rate> registered = item == SampleRules.WORK_INJURY ? Optional.of(Rate.parse("0.2%")) : Optional.empty();
		PersonFee fee = calculator.fee(item, AUGUST, "", registered, Money.parse(wage), AFTER_PUBLICATION);
		assertEquals(Money.parse(base), fee.base(), item.name());
		assertEquals(Money.parse(amount), fee.amount(), item.name());
	}

	private Charge charge(LevyItem item) {
		return calculator.charge(item, AUGUST, "", Optional.empty(), AFTER_PUBLICATION);
	}

	private static Charge unlimited(String rate) {
		return new Charge(Optional.empty(), new Tariff.Proportional(Rate.parse(rate)));
	}

	/** The example of DOMAIN C-13: 100 000 × 0.05 % × 10 = 500; 12.50 × 0.05 % × 1 = 0.00625 → 0.01; 9.99 × 0.05 % × 1 = 0.004995 → 0.00. */
	@DisplayName("C-13: the late fee runs from the day after the due date to the day of payment, rounded half up once")
	@ParameterizedTest(name = "{0} due {1} paid {2}")
	@CsvSource({ "100000.00, 2025-07-31, 2025-08-10, 500.00", "100000.00, 2025-07-31, 2025-07-31, 0.00", "100000.00, 2025-07-31, 2025-07-01, 0.00",
			"12.50, 2025-07-31, 2025-08-01, 0.01", "9.99, 2025-07-31, 2025-08-01, 0.00" })
	void lateFee(String unpaid, LocalDate due, LocalDate paidOn, String fee) {
		assertEquals(Money.parse(fee), FeeCalculator.lateFee(Money.parse(unpaid), Rate.parse("0.0005"), due, paidOn));
	}
}
