package org.shebao.wages.scripted;

import java.util.List;
import java.util.stream.IntStream;

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

	/** Weights and check characters of resident ids (GB 11643, DOMAIN §7.1). */
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String CHECK = "10X98765432";

	private People() {
	}

	public static PersonNumber number(int n) {
		return new PersonNumber("%016d".formatted(n));
	}

	/** Insured for medical and pension with a wage of so many yuan, null for none. */
	public static EmployeeRecord insured(int n, String yuan) {
		return employee(n, name(n), insurance(NHSA, InsuranceType.MEDICAL, yuan), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, yuan));
	}

	public static EmployeeRecord retired(int n) {
		return employee(n, name(n), new Insurance(NHSA, InsuranceType.MEDICAL, FeePeriod.of(2024, 5), null, false, null, null, null));
	}

	public static EmployeeRecord employee(int n, String name, Insurance... insurances) {
		return new EmployeeRecord(number(n), name, new Certificate(CertificateType.RESIDENT_ID, residentId(n)), List.of(insurances));
	}

	public static List<EmployeeRecord> many(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(n -> insured(n, "4500.00")).toList();
	}

	/** A running insurance. */
	public static Insurance insurance(UnitNumber unit, InsuranceType type, String yuan) {
		FeePeriod start = FeePeriod.of(2024, 5);
		return yuan == null ? new Insurance(unit, type, start, null, true, null, null, null)
				: new Insurance(unit, type, start, null, true, Money.parse(yuan), FeePeriod.of(2024, 1), FeePeriod.of(2024, 12));
	}

	public static String name(int n) {
		return "职工" + n;
	}

	/** A valid resident id: born on 1990-01-01 or later days, serial from n. */
	public static String residentId(int n) {
		String digits = "520102199001%02d%03d".formatted(1 + n / 1000 % 28, n % 1000);
		int sum = 0;
		for (int place = 0; place < WEIGHTS.length; place++) {
			sum += WEIGHTS[place] * (digits.charAt(place) - '0');
		}
		return digits + CHECK.charAt(sum % 11);
	}
}
