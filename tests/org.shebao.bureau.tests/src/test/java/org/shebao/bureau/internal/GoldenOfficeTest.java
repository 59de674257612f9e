package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;

/**
 * An office as E-OFF is one (DOMAIN §10.2): established posts, temporary staff under a unit number of their own, and a retiree, with wages by insurance type, in August 2025
 * under the limits 4394.70 and 21973.50.
 * <p>
 * The wages: A 6333.33 for HRSS and 5000.00 for NHSA; B 30000.00 and 21973.51; the temporary C 4394.69 and D 21973.49 for both. The bases: A 6333.33 and 5000.00, B
 * 21973.50 twice, C 4394.70 twice, D 21973.49 twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenOfficeTest {
	private static final UnitNumber POSTS = new UnitNumber("5201020018001");
	private static final UnitNumber TEMPORARY = new UnitNumber("5201020018002");
	private static final UnitNumber HEALTH = new UnitNumber("520100180001");
	private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

	private Office office;
	private List<FeeItem> items;

	@BeforeAll
	void open(@TempDir Path folder) {
		office = new Office(folder, TODAY, FeePeriod.parse("2025-08"));
		office.unit(POSTS, "HRSS", "2025-08", "120", "180", "410");
		office.unit(TEMPORARY, "HRSS", "2025-08", "110", "210", "410");
		office.unit(HEALTH, "NHSA", "2025-08", "310", "320", "330", "510");
		PersonNumber a = employ(1, POSTS);
		PersonNumber b = employ(2, POSTS);
		PersonNumber c = employ(3, TEMPORARY);
		PersonNumber d = employ(4, TEMPORARY);
		List.of(c, d).forEach(temporary -> office.uninsure(temporary, HEALTH, "320"));
		PersonNumber retiree = office.insure(5, HEALTH, "2010-01");
		office.uninsure(retiree, HEALTH, "510");
		List.of(InsuranceType.MEDICAL, InsuranceType.CIVIL_SERVANT_MEDICAL, InsuranceType.LARGE_MEDICAL).forEach(type -> office.retire(retiree, HEALTH, type));
		Feedback wages = office.submit(WageDeclarationKind.ADJUSTMENT, 2025, List.of(line(a, POSTS, InsuranceType.PENSION_INSTITUTION, "6333.33"),
				line(a, POSTS, InsuranceType.OCCUPATIONAL_ANNUITY, "6333.33"), line(a, POSTS, InsuranceType.WORK_INJURY, "6333.33"), line(a, HEALTH, null, "5000.00"),
				line(b, POSTS, null, "30000.00"), line(b, HEALTH, null, "21973.51"), line(c, null, null, "4394.69"), line(d, null, null, "21973.49")));
		assertEquals(8, wages.accepted(), wages::toString);
		items = office.items();
	}

	@AfterAll
	void close() {
		office.close();
	}

	private PersonNumber employ(int running, UnitNumber unit) {
		office.insure(running, HEALTH, "2020-01");
		return office.insure(running, unit, "2020-01");
	}

	private static Line line(PersonNumber person, UnitNumber unit, InsuranceType type, String wage) {
		return new Line(person, unit, type, Money.parse(wage));
	}

	private FeeItem item(String unit, String code) {
		return items.stream().filter(item -> item.unit().value().equals(unit) && item.item().code().equals(code)).findFirst().orElseThrow();
	}

	/**
	 * Posts (A + B): 16 % 1013.33 + 3515.76, 8 % 506.67 + 1757.88, 4 % 253.33 + 878.94, 0.2 % 12.67 + 43.95.
	 * <p>
	 * Temporary (C + D): 16 % 703.15 + 3515.76, 8 % 351.58 + 1757.88, 0.5 % 21.97 + 109.87, 0.2 % 8.79 + 43.95.
	 * <p>
	 * Health (A + B + C + D): 7.5 % 375.00 + 1648.01 + 329.60 + 1648.01, 2 % 100.00 + 439.47 + 87.89 + 439.47, 0.5 % 25.00 + 109.87 + 21.97 + 109.87; A + B alone: 4 %
	 * 200.00 + 878.94; 5.00 for each of four.
	 */
	@DisplayName("C-1, C-2, C-12, R-092, R-104: an office's items by insurance type, to the cent; the retiree is neither charged nor missed")
	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "5201020018001, 102110100, 2, 28306.83, 4529.09", "5201020018001, 102110200, 2, 28306.83, 2264.55", "5201020018001, 102120100, 2, 28306.83, 2264.55",
			"5201020018001, 102120200, 2, 28306.83, 1132.27", "5201020018001, 102400100, 2, 28306.83, 56.62", "5201020018002, 102100100, 2, 26368.19, 4218.91",
			"5201020018002, 102100200, 2, 26368.19, 2109.46", "5201020018002, 102200100, 2, 26368.19, 131.84", "5201020018002, 102200200, 2, 26368.19, 131.84",
			"5201020018002, 102400100, 2, 26368.19, 52.74", "520100180001, 102300100, 4, 53341.69, 4000.62", "520100180001, 102300200, 4, 53341.69, 1066.83",
			"520100180001, 102300500, 2, 26973.50, 1078.94", "520100180001, 102300400, 4, 20.00, 20.00", "520100180001, 102500100, 4, 53341.69, 266.71" })
	void byType(String unit, String code, int heads, String base, String due) {
		FeeItem item = item(unit, code);
		assertEquals(heads, item.headCount());
		assertEquals(heads, item.registered());
		assertEquals(Money.parse(base), item.baseSum());
		assertEquals(Money.parse(due), item.due());
	}

	/** 4529.09 + 2 × 2264.55 + 1132.27 + 56.62 = 10247.08; 4218.91 + 2109.46 + 2 × 131.84 + 52.74 = 6644.79; 4000.62 + 1066.83 + 1078.94 + 20.00 + 266.71 = 6433.10. */
	@DisplayName("C-1, R-136: the office's three unit numbers are declared with 10247.08, 6644.79 and 6433.10, and 23324.97 are in arrears")
	@Test
	void declared() {
		assertEquals(15, items.size());
		assertEquals(Feedback.State.ACCEPTED, office.declare(items).state());
		List<DeclarationRecord> records = office.bureau().declarations().records(Office.SERIAL, TODAY, TODAY);
		assertEquals(List.of("520100180001 6433.10", "5201020018001 10247.08", "5201020018002 6644.79"),
				records.stream().map(record -> record.unit() + " " + record.payable()).sorted().toList());
		assertEquals(Money.parse("23324.97"), office.bureau().arrears().of(Office.SERIAL).stream().map(ArrearsLine::principal).reduce(Money.ZERO, Money::plus));
	}
}
