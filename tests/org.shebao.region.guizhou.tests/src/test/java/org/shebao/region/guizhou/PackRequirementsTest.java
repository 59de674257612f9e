package org.shebao.region.guizhou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.region.guizhou.Guizhou.PACK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.Tariff;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.gateway.regions.RegionPack.WageWindow;

/** The minimum tests of DOMAIN §8.3 for this pack. Its sixth, attachments, comes with refunds; its eighth is the areas': what they store keeps its amounts. */
class PackRequirementsTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

	/** From the regime's start to the end of 2026: more than the last 24 months. */
	static List<FeePeriod> periods() {
		return Stream.iterate(FeePeriod.of(2024, 4), period -> period.year() < 2027, FeePeriod::next).toList();
	}

	@Test
	@DisplayName("§2.1, §2.2: Guizhou levies nine types: all but project injury")
	void nineTypesAreLevied() {
		assertEquals(List.of("110", "120", "180", "210", "310", "320", "330", "410", "510"), PACK.types().stream().map(InsuranceType::code).toList());
	}

	@ParameterizedTest
	@MethodSource("periods")
	@DisplayName("§8.3.1, C-2: every type has limits in every month; only the fixed 330 has none, and says so")
	void everyTypeHasLimits(FeePeriod period) {
		for (InsuranceType type : PACK.types()) {
			assertEquals(type == InsuranceType.LARGE_MEDICAL, PACK.limit(type, period, LATER).isEmpty(), type + " " + period);
		}
		assertEquals(1, Guizhou.rows("limits.csv").stream().filter(row -> row.getFirst().equals("330") && !row.get(4).isEmpty()).count());
	}

	@Test
	@DisplayName("§8.3.2, §2.4: lower and upper limit are 60 % and 300 % of the average, to the cent")
	void limitsAreSharesOfTheAverage() {
		List<List<String>> limited = Guizhou.rows("limits.csv").stream().filter(row -> !row.get(1).isEmpty()).toList();
		// 8 types × the years 2022 to 2026
		assertEquals(40, limited.size());
		for (List<String> row : limited) {
			BigDecimal average = new BigDecimal(row.get(3));
			assertEquals(average.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP), new BigDecimal(row.get(1)), row.toString());
			assertEquals(average.multiply(new BigDecimal("3")), new BigDecimal(row.get(2)), row.toString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "2024, 4363.35, 21816.75", "2025, 4394.70, 21973.50", "2026, 4426.05, 22130.25" })
	@DisplayName("§2.4: the limits of each year, once published, are the same for all wage-based types from January to December")
	void theLimitsOfEachYear(int year, String lower, String upper) {
		BaseLimit limit = new BaseLimit(Money.parse(lower), Money.parse(upper));
		for (InsuranceType type : EnumSet.complementOf(EnumSet.of(InsuranceType.LARGE_MEDICAL, InsuranceType.PROJECT_INJURY))) {
			assertEquals(Optional.of(limit), PACK.limit(type, FeePeriod.of(year, 1), LATER), type.toString());
			assertEquals(Optional.of(limit), PACK.limit(type, FeePeriod.of(year, 12), LATER), type.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("periods")
	@DisplayName("§8.3.3: every levy item has a payer side and a rate or an amount in every month")
	void everyItemHasATariff(FeePeriod period) {
		List<LevyItem> items = PACK.types().stream().flatMap(type -> PACK.items(type, period).stream()).toList();
		assertEquals(14, items.size());
		for (LevyItem item : items) {
			assertNotNull(item.side(), item.code());
			assertNotNull(PACK.tariff(item, period, ""), item.code());
			// agencies have no rates of their own, so the region's apply
			assertEquals(PACK.tariff(item, period, ""), PACK.tariff(item, period, "520103S01"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "102100100, 0.16", "102100200, 0.08", "102110100, 0.16", "102110200, 0.08", "102120100, 0.08", "102120200, 0.04", "102200100, 0.005",
			"102200200, 0.005", "102300100, 0.075", "102300200, 0.02", "102300500, 0.04", "102400100, 0.002", "102500100, 0.005" })
	@DisplayName("§2.3: the rates")
	void theRates(String code, String rate) {
		FeePeriod period = FeePeriod.of(2025, 7);
		assertEquals(new Tariff.Proportional(Rate.parse(rate)), PACK.tariff(Guizhou.item(PACK, code, period), period, ""));
	}

	@Test
	@DisplayName("§2.3: large medical is five yuan a month")
	void largeMedicalIsFixed() {
		FeePeriod period = FeePeriod.of(2025, 7);
		assertEquals(new Tariff.Fixed(Money.parse("5.00")), PACK.tariff(Guizhou.item(PACK, "102300400", period), period, ""));
	}

	@Test
	@DisplayName("§8.3.4, R-138: what HRSS and what NHSA registers is declared together, each by itself, as far as it is registered")
	void bundlesFollowTheAuthority() {
		FeePeriod period = FeePeriod.of(2025, 7);
		Set<InsuranceType> all = EnumSet.copyOf(PACK.types());
		for (InsuranceType type : PACK.types()) {
			Set<InsuranceType> together = all.stream().filter(other -> other.registry() == type.registry()).collect(Collectors.toSet());
			assertEquals(together, PACK.bundle(type, all, period), type.toString());
		}
		Set<InsuranceType> unit = EnumSet.of(InsuranceType.PENSION_ENTERPRISE, InsuranceType.UNEMPLOYMENT, InsuranceType.WORK_INJURY);
		assertEquals(unit, PACK.bundle(InsuranceType.UNEMPLOYMENT, unit, period));
		assertEquals(Set.of(InsuranceType.MEDICAL), PACK.bundle(InsuranceType.MEDICAL, unit, period));
	}

	@ParameterizedTest
	@CsvSource({ "2024, 4, 2024-04-30", "2025, 2, 2025-02-28", "2024, 12, 2024-12-31", "2028, 2, 2028-02-29" })
	@DisplayName("§8.3.5, C-14: a month is due on its own last day")
	void aMonthIsDueOnItsLastDay(int year, int month, LocalDate due) {
		assertEquals(due, PACK.dueDate(FeePeriod.of(year, month)));
	}

	@Test
	@DisplayName("R-072: the annual wage is declared from January to March; a year without a published window has none")
	void theWageWindow() {
		for (int year = 2024; year <= 2027; year++) {
			assertEquals(Optional.of(new WageWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31))), PACK.wageWindow(year));
		}
		assertEquals(Optional.empty(), PACK.wageWindow(2023));
	}

	@Test
	@DisplayName("R-113: the years from the regime's start to the current one can be adjusted")
	void adjustableYears() {
		assertEquals(List.of(2024), PACK.adjustableYears(LocalDate.of(2024, 4, 1)));
		assertEquals(List.of(2024, 2025, 2026), PACK.adjustableYears(LocalDate.of(2026, 1, 1)));
	}

	@Test
	@DisplayName("§8.1: self-declaration since April 2024, calendar years, the month of the stop is not paid, five ten-thousandths late fee a day")
	void theRegionsConstants() {
		assertEquals("520000 贵州省", PACK.id() + " " + PACK.name());
		assertEquals(FeePeriod.of(2024, 4), PACK.regimeStart());
		assertEquals(1, PACK.feeYearStart());
		assertFalse(PACK.stopMonthPays());
		assertEquals(Rate.parse("0.0005"), PACK.lateFeePerDay());
	}

	@Test
	@DisplayName("R-009, R-024: the hint for the region page in the manual's words, and where unit numbers are found")
	void helpTexts() {
		assertEquals(Optional.of("贵州省内参保单位一定要将地区选择为“贵州省”，否则将会影响使用。"), PACK.text("regionHint"));
		assertTrue(PACK.text("medicalUnitNumberHint").orElseThrow().contains("贵州医疗保障公众服务平台"));
		assertTrue(PACK.text("socialUnitNumberHint").orElseThrow().contains("贵州省社会保险网上服务系统"));
		assertEquals(Optional.empty(), PACK.text("none"));
	}

	@ParameterizedTest
	@MethodSource("periods")
	@DisplayName("§2.4, §11.1: no month is called verified while its limits and rates were not checked against the notices")
	void nothingIsCalledVerified(FeePeriod period) {
		assertFalse(PACK.verified(period));
	}

	@Test
	@DisplayName("§8.1: every row says where it comes from and whether it was checked; only checked tables make a month verified")
	void verifiedMarks() {
		for (String file : Guizhou.FILES.subList(1, Guizhou.FILES.size())) {
			for (List<String> row : Guizhou.rows(file)) {
				assertFalse(row.get(row.size() - 2).isBlank(), file + " " + row);
				assertTrue(Set.of("true", "false").contains(row.getLast()), file + " " + row);
			}
		}
		PackSource checked = Guizhou.SOURCE;
		for (String file : List.of("items.csv", "limits.csv", "rates.csv", "bundles.csv", "calendar.csv")) {
			checked = Guizhou.with(checked, file, text -> text.replace(",false", ",true"));
		}
		assertTrue(Guizhou.load(checked).verified(FeePeriod.of(2025, 7)));
		// a rate that holds from 2026 on and was not checked
		RegionPack later = Guizhou.load(Guizhou.with(checked, "rates.csv",
				text -> text.replace(",false", ",true").strip() + "\n102300100,,0.07,,2026-01-01,,,notice,false\n"));
		assertTrue(later.verified(FeePeriod.of(2025, 12)));
		assertFalse(later.verified(FeePeriod.of(2026, 1)));
	}
}
