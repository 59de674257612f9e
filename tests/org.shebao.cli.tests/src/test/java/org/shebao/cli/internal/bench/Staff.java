package org.shebao.cli.internal.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;

/**
 * An invented employer of any size. Everything of a person follows from the number, so that both sides of a comparison know it without looking it up. Each has six
 * insurances at two unit numbers and a wage that ended with last year.
 *
 * @param size how many persons, numbered from 1
 */
record Staff(int size) {

	static final TaxpayerId TAXPAYER = new TaxpayerId("91520302214325679U");
	/** The fee year whose wages are declared. */
	static final int YEAR = 2025;
	static final FeePeriod WAGE_FROM = FeePeriod.of(YEAR - 1, 1);
	static final FeePeriod WAGE_TO = FeePeriod.of(YEAR - 1, 12);
	static final FeePeriod NEW_FROM = FeePeriod.of(YEAR, 1);
	static final FeePeriod NEW_TO = FeePeriod.of(YEAR, 12);
	static final FeePeriod START = FeePeriod.of(2019, 7);
	/** In the names of half of the persons. */
	static final String SOUGHT = "贵";

	private static final Map<UnitNumber, List<InsuranceType>> INSURED = Map.of(
			new UnitNumber("5203021000001"), List.of(InsuranceType.PENSION_ENTERPRISE, InsuranceType.UNEMPLOYMENT, InsuranceType.WORK_INJURY),
			new UnitNumber("520300100001"), List.of(InsuranceType.MEDICAL, InsuranceType.LARGE_MEDICAL, InsuranceType.MATERNITY));
	private static final List<UnitNumber> UNITS = INSURED.keySet().stream().sorted(Comparator.comparing(UnitNumber::value)).toList();
	private static final String FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高";
	private static final String GIVEN = "秀英丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉";

	/** The employer's tax registration. */
	TaxRegistration registration() {
		return new TaxRegistration(new RegistrationSerial("10215203020000100000"), TAXPAYER, "遵义测试控股集团有限公司", "15203020000", "国家税务总局遵义市红花岗区税务局",
				"1110", "单位纳税人税务登记", RegistrationStatus.NORMAL, "遵义市红花岗区测试路100号", true);
	}

	/** Its unit numbers. */
	List<InsuranceRegistration> units() {
		return UNITS.stream().map(unit -> {
			RegistryAuthority registry = INSURED.get(unit).getFirst().registry();
			Map<InsuranceType, Rate> types = new EnumMap<>(InsuranceType.class);
			INSURED.get(unit).forEach(type -> types.put(type, null));
			return new InsuranceRegistration(unit, "遵义测试控股集团有限公司", registry, "520302", "遵义市经办机构" + registry, types);
		}).toList();
	}

	/** A person with all insurances. */
	EmployeeRecord employee(int n) {
		List<Insurance> insurances = new ArrayList<>();
		UNITS.forEach(unit -> INSURED.get(unit).forEach(type -> insurances.add(new Insurance(unit, type, START, null, true, formerWage(n), WAGE_FROM, WAGE_TO))));
		return new EmployeeRecord(person(n), name(n), new Certificate(CertificateType.RESIDENT_ID, certificate(n)), insurances);
	}

	PersonNumber person(int n) {
		return new PersonNumber("520199%010d".formatted(n));
	}

	/** The number of the person with a person number or a certificate number. */
	int numberOf(String digits) {
		return Integer.parseInt(digits.substring(digits.length() - 9));
	}

	String name(int n) {
		String middle = n % 2 == 0 ? SOUGHT : String.valueOf(GIVEN.charAt(n / 40 % GIVEN.length()));
		return FAMILY.charAt(n % FAMILY.length()) + middle + GIVEN.charAt(n / 2 % GIVEN.length());
	}

	String certificate(int n) {
		return "520302199%09d".formatted(n);
	}

	Money formerWage(int n) {
		return Money.ofFen(450_000 + n % 1000 * 100L);
	}

	/** The wage that is declared. */
	Money wage(int n) {
		return Money.ofFen(500_000 + n % 1000 * 100L);
	}
}
