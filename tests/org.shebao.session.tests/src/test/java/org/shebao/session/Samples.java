package org.shebao.session;

import java.util.EnumMap;
import java.util.Map;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;

/** Registrations of the employers of DOMAIN §10.2. */
final class Samples {

	static final String COMPANY = "91520103MA6DLQ1K5Q";
	static final String INDIVIDUAL = "92522301MA6F2W3T68";
	static final String OFFICE = "11520000009481234P";
	static final String INSTITUTION = "12520100429321755U";

	static final String UNIT = "1110";
	static final String SOLE = "1120";
	static final String TEMPORARY = "1130";
	static final String AGENT = "1140";
	static final String ORGANISATION = "1150";
	static final String OUT_OF_AREA = "1160";
	private static final Map<String, String> TYPES = Map.of(UNIT, "单位纳税人税务登记", SOLE, "个体经营纳税人税务登记", TEMPORARY, "临时税务登记纳税人登记", AGENT,
			"扣缴义务人信息登记", ORGANISATION, "组织临时登记", OUT_OF_AREA, "外埠纳税人经营地报验登记");

	private Samples() {
	}

	/** An associated registration whose last digits are a number, in Yunyan. */
	static TaxRegistration registration(int number, String taxpayer, String type) {
		return registration(number, taxpayer, type, RegistrationStatus.NORMAL, true);
	}

	static TaxRegistration registration(int number, String taxpayer, String type, RegistrationStatus status, boolean associated) {
		return new TaxRegistration(new RegistrationSerial("1021520100000001%04d".formatted(number)), new TaxpayerId(taxpayer), "贵阳示例科技有限公司", "15201030000",
				"国家税务总局贵阳市云岩区税务局", type, TYPES.get(type), status, "贵阳市云岩区中华北路1号", associated);
	}

	static TaxRegistration pending(int number, String taxpayer, String type) {
		return registration(number, taxpayer, type, RegistrationStatus.NORMAL, false);
	}

	static TaxRegistration associated(TaxRegistration registration) {
		return new TaxRegistration(registration.serial(), registration.taxpayerId(), registration.name(), registration.authorityCode(),
				registration.authorityName(), registration.typeCode(), registration.typeName(), registration.status(), registration.address(), true);
	}

	/** The social unit: pension, unemployment and injury with its own rate. */
	static InsuranceRegistration social(String number) {
		Map<InsuranceType, Rate> types = new EnumMap<>(InsuranceType.class);
		types.put(InsuranceType.PENSION_ENTERPRISE, null);
		types.put(InsuranceType.UNEMPLOYMENT, null);
		types.put(InsuranceType.WORK_INJURY, Rate.parse("0.002"));
		return new InsuranceRegistration(new UnitNumber(number), "贵阳示例科技有限公司", RegistryAuthority.HRSS, "520103S01", "云岩区社会保险事业局", types);
	}

	/** The medical unit. */
	static InsuranceRegistration medical(String number) {
		Map<InsuranceType, Rate> types = new EnumMap<>(InsuranceType.class);
		types.put(InsuranceType.MEDICAL, null);
		types.put(InsuranceType.MATERNITY, null);
		return new InsuranceRegistration(new UnitNumber(number), "贵阳示例科技有限公司", RegistryAuthority.NHSA, "520103M01", "云岩区医疗保障事务中心", types);
	}
}
