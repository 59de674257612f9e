package org.shebao.region.guizhou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shebao.region.guizhou.Guizhou.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;

class WorkedExamplesTest {

	private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 14);
	private static final LocalDate NEXT_PUBLISHED = LocalDate.of(2026, 7, 14);

	private static PersonFee fee(RegionPack pack, String item, FeePeriod period, String wage, LocalDate knownOn) {
		return new FeeCalculator(pack).fee(Guizhou.item(pack, item, period), period, "520103S01", Optional.empty(), Money.parse(wage), knownOn);
	}

	private static String base(FeePeriod period, String wage, LocalDate knownOn) {
		return fee(PACK, "102100100", period, wage, knownOn).base().toString();
	}

	@ParameterizedTest
	@CsvSource({
			"3000.00,  4394.70,  703.15,  351.58,  21.97,  8.79,  329.60,  21.97,  87.89,  5.00",
			"4394.70,  4394.70,  703.15,  351.58,  21.97,  8.79,  329.60,  21.97,  87.89,  5.00",
			"5000.00,  5000.00,  800.00,  400.00,  25.00,  10.00, 375.00,  25.00,  100.00, 5.00",
			"6333.33,  6333.33,  1013.33, 506.67,  31.67,  12.67, 475.00,  31.67,  126.67, 5.00",
			"21973.50, 21973.50, 3515.76, 1757.88, 109.87, 43.95, 1648.01, 109.87, 439.47, 5.00",
			"30000.00, 21973.50, 3515.76, 1757.88, 109.87, 43.95, 1648.01, 109.87, 439.47, 5.00" })
	@DisplayName("§8.3.7, C-1, C-2: the worked examples of §2.5 to the cent, in every month of 2025")
	void theWorkedExamples(String wage, String base, String pension, String ownPension, String unemployment, String injury, String medical, String maternity,
			String ownMedical, String large) {
		for (int month = 1; month <= 12; month++) {
			FeePeriod period = FeePeriod.of(2025, month);
			List<String> items = List.of("102100100", "102100200", "102200100", "102200200", "102400100", "102300100", "102500100", "102300200", "102300400");
			List<String> amounts = List.of(pension, ownPension, unemployment, unemployment, injury, medical, maternity, ownMedical, large);
			for (int i = 0; i < items.size(); i++) {
				PersonFee fee = fee(PACK, items.get(i), period, wage, PUBLISHED.plusDays(1));
				assertEquals(Money.parse(amounts.get(i)), fee.amount(), items.get(i) + " " + period);
				boolean fixed = items.get(i).equals("102300400");
				assertEquals(Money.parse(fixed ? "5.00" : base), fee.base(), items.get(i));
				assertEquals(fixed, fee.rate().equals(Rate.WHOLE));
			}
		}
	}

	/** 3000 and 30000 yuan lie beyond the limits of all years. */
	@ParameterizedTest
	@CsvSource({ "2025, 2025-07-14, 4363.35, 21816.75, 4394.70, 21973.50", "2026, 2026-07-14, 4394.70, 21973.50, 4426.05, 22130.25" })
	@DisplayName("§2.4: until the day before their publication in July last year's limits apply, from that day on the year's own back to January")
	void latePublication(int year, LocalDate published, String oldLower, String oldUpper, String lower, String upper) {
		for (int month = 1; month <= 12; month++) {
			FeePeriod period = FeePeriod.of(year, month);
			assertEquals(oldLower, base(period, "3000.00", published.minusDays(1)));
			assertEquals(oldUpper, base(period, "30000.00", published.minusDays(1)));
			assertEquals(lower, base(period, "3000.00", published));
			assertEquals(upper, base(period, "30000.00", published));
		}
	}

	@Test
	@DisplayName("§2.4: a publication changes nothing in the years before it")
	void formerYearsKeepTheirLimits() {
		assertEquals("4363.35", base(FeePeriod.of(2024, 12), "3000.00", NEXT_PUBLISHED));
		assertEquals("4394.70", base(FeePeriod.of(2025, 12), "3000.00", NEXT_PUBLISHED));
	}

	@Test
	@DisplayName("§2.4: the days on which limits of past months changed are known, each once")
	void theDaysOfPublication() {
		assertEquals(List.of(PUBLISHED), PACK.limitPublications(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
		assertEquals(List.of(PUBLISHED, NEXT_PUBLISHED), PACK.limitPublications(PUBLISHED.minusDays(1), NEXT_PUBLISHED));
		assertEquals(List.of(), PACK.limitPublications(PUBLISHED, NEXT_PUBLISHED.minusDays(1)));
	}

	/** 4394.70 × 16 % = 703.152 → 703.15; 4363.35 × 16 % = 698.136 → 698.14; the difference of the rounded amounts is 5.01. */
	@Test
	@DisplayName("C-9, §2.4: a late publication tops up by the difference of the rounded amounts")
	void theTopUpOfALatePublication() {
		FeePeriod january = FeePeriod.of(2025, 1);
		PersonFee former = fee(PACK, "102100100", january, "3000.00", PUBLISHED.minusDays(1));
		PersonFee changed = fee(PACK, "102100100", january, "3000.00", PUBLISHED);
		assertEquals(Money.parse("5.01"), FeeCalculator.differential(former, changed));
	}

	@Test
	@DisplayName("§8.2: Beijing is only other data: 6000.00 becomes 6821.00 in June 2025 and 7162.00 in July, in a year from July to June")
	void beijingIsOnlyOtherData() {
		String limits = Guizhou.text("limits.csv").lines().findFirst().orElseThrow() + "\n" + PACK.types().stream().map(type -> """
				%1$s,6821,35283,,S-21,2023-07-01,2025-06-30,,S-21,false
				%1$s,7162,35811,,S-21,2025-07-01,,,S-21,false
				""".formatted(type.code())).reduce("", String::concat);
		RegionPack beijing = Guizhou.load(Guizhou.with(Guizhou.with("limits.csv", text -> limits), "region.json",
				text -> text.replace("\"feeYearStart\": 1", "\"feeYearStart\": 7")));
		assertEquals(Money.parse("6821.00"), fee(beijing, "102100100", FeePeriod.of(2025, 6), "6000.00", PUBLISHED).base());
		assertEquals(Money.parse("7162.00"), fee(beijing, "102100100", FeePeriod.of(2025, 7), "6000.00", PUBLISHED).base());
		assertEquals(List.of(2024), beijing.adjustableYears(LocalDate.of(2025, 6, 30)));
		assertEquals(List.of(2024, 2025), beijing.adjustableYears(LocalDate.of(2025, 7, 1)));
	}
}
