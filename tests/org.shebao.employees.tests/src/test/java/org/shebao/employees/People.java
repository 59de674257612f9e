package org.shebao.employees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;

/** Employees for tests; the number n decides everything that a test does not. */
public final class People {

	public static final UnitNumber HRSS = new UnitNumber("5201030001");
	public static final UnitNumber NHSA = new UnitNumber("01001234");

	private static final FeePeriod START = FeePeriod.of(2024, 5);
	private static final FeePeriod YEAR_BEGIN = FeePeriod.of(2025, 1);
	private static final FeePeriod YEAR_END = FeePeriod.of(2025, 12);

	private People() {
	}

	public static PersonNumber number(int n) {
		return new PersonNumber("%016d".formatted(n));
	}

	/** Insured for medical and pension with a wage, in the order of unit numbers. */
	public static EmployeeRecord insured(int n, String yuan) {
		return employee(n, "职工" + n, medical(yuan), pension(yuan));
	}

	public static EmployeeRecord employee(int n, String name, Insurance... insurances) {
		return new EmployeeRecord(number(n), name, new Certificate(CertificateType.RESIDENT_ID, "5201021990010%04dX".formatted(n % 10_000)), List.of(insurances));
	}

	public static List<EmployeeRecord> many(int count) {
		List<EmployeeRecord> all = new ArrayList<>();
		for (int n = 1; n <= count; n++) {
			all.add(insured(n, "5000.00"));
		}
		return all;
	}

	public static Insurance pension(String yuan) {
		return insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, yuan);
	}

	public static Insurance medical(String yuan) {
		return insurance(NHSA, InsuranceType.MEDICAL, yuan);
	}

	/** A running insurance; without a wage if the text is null. */
	public static Insurance insurance(UnitNumber unit, InsuranceType type, String yuan) {
		return yuan == null ? new Insurance(unit, type, START, null, true, null, null, null)
				: new Insurance(unit, type, START, null, true, Money.parse(yuan), YEAR_BEGIN, YEAR_END);
	}

	public static Insurance stopped(Insurance insurance) {
		return new Insurance(insurance.unit(), insurance.type(), insurance.start(), FeePeriod.of(2025, 3), insurance.paying(), insurance.wage(),
				insurance.wageFrom(), insurance.wageTo());
	}

	/** Insured without paying, as retirees are (C-12). */
	public static Insurance free(Insurance insurance) {
		return new Insurance(insurance.unit(), insurance.type(), insurance.start(), null, false, null, null, null);
	}

	public static List<PersonNumber> numbers(Integer... all) {
		return Arrays.stream(all).map(People::number).toList();
	}
}
