package org.shebao.gateway.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.NoticeGateway.Announcement;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.WageGateway.LineResult;

/** One of everything that a bureau answers. */
public final class Samples {

	public static final UnitNumber UNIT = new UnitNumber("012345");
	public static final FeePeriod PERIOD = FeePeriod.of(2025, 7);
	public static final RegistrationSerial SERIAL = new RegistrationSerial("10115201030000000001");
	public static final RequestId REQUEST = new RequestId("5a1f6d1e-0c1b-4a52-9f3e-1f0b3a5f7c11");
	public static final Certificate CERTIFICATE = new Certificate(CertificateType.RESIDENT_ID, "52010319900307123X");
	public static final PersonNumber PERSON = new PersonNumber("5201030000000001");
	public static final Money MONEY = Money.parse("4394.70");
	public static final LevyItem ITEM = new LevyItem("102100100", "职工基本养老保险(单位缴纳)", "10210", "企业职工基本养老保险费",
			InsuranceType.PENSION_ENTERPRISE, PayerSide.EMPLOYER);
	public static final LocalDate DAY = LocalDate.of(2025, 7, 31);
	public static final BureauInfo INFO = new BureauInfo("国家税务总局示例税务局", "520000", Instant.parse("2025-07-20T01:02:03Z"), true);
	public static final TaxRegistration REGISTRATION = new TaxRegistration(SERIAL, new TaxpayerId("91520103MA6DLQ1K5Q"), "示例公司", "15201030000",
			"国家税务总局贵阳市云岩区税务局", "1110", "单位纳税人税务登记", RegistrationStatus.NORMAL, "示例路1号", true);
	public static final SessionInfo SESSION = new SessionInfo(REGISTRATION, "", Permission.ALL, false);
	public static final InsuranceRegistration INSURANCE = new InsuranceRegistration(UNIT, "示例公司", RegistryAuthority.HRSS, "520103S01",
			"云岩区社会保险事业局", types());
	public static final EmployeeRecord EMPLOYEE = new EmployeeRecord(PERSON, "阿依古丽·买买提", CERTIFICATE, List.of(
			new EmployeeRecord.Insurance(UNIT, InsuranceType.PENSION_ENTERPRISE, FeePeriod.of(2024, 4), null, true, MONEY, FeePeriod.of(2025, 1),
					FeePeriod.of(2025, 12)),
			new EmployeeRecord.Insurance(UNIT, InsuranceType.WORK_INJURY, FeePeriod.of(2024, 4), PERIOD, false, null, null, null)));
	public static final PageEnd PAGE_END = new PageEnd(PERSON.value(), false, 1, 77);
	public static final Feedback PENDING = new Feedback(REQUEST, Feedback.State.PENDING, 0, 0, "", "", "");
	public static final Feedback ACCEPTED = new Feedback(REQUEST, Feedback.State.ACCEPTED, 3, 0, "", "", "42010000000001");
	public static final LineResult RESULT = new LineResult(1, true, FeePeriod.of(2025, 1), FeePeriod.of(2025, 12), "", "");
	public static final LineResult REJECTED = new LineResult(2, false, null, null, "R-096", "已申报所属期不得调低。");
	public static final FeeItem FEE_ITEM = new FeeItem("F1", 3, UNIT, "云岩区社会保险事业局", ITEM, PERIOD, PaymentNature.NORMAL, 12, 11, MONEY, MONEY,
			Rate.parse("16%"), Money.parse("703.15"), Money.ZERO, Money.parse("703.15"), FeeItemStatus.INITIAL, DAY);
	public static final ItemPerson ITEM_PERSON = new ItemPerson(PERSON, "王小明", CERTIFICATE,
			new PersonFee(Money.parse("3000.00"), MONEY, Rate.parse("0.16"), Money.parse("703.15")), Money.parse("-1.01"));
	public static final MissingPerson MISSING = new MissingPerson(PERSON, "王小明", CERTIFICATE);
	public static final DeclarationRecord DECLARATION = new DeclarationRecord("V1", "", DAY, "客户端", UNIT, PERIOD, 11, MONEY,
			DeclarationStatus.DECLARED, PaymentStatus.UNPAID, false);
	public static final ArrearsLine ARREARS = new ArrearsLine("A1", UNIT, "15201030000", "国家税务总局贵阳市云岩区税务局", ITEM, PERIOD, MONEY, Money.ZERO, DAY,
			PaymentStatus.UNPAID, "V1", "");
	public static final BankVoucher VOUCHER = new BankVoucher("B1", DAY, DAY, "15201030000", "国家税务总局贵阳市云岩区税务局",
			new Payer("示例公司", "工商银行云岩支行", "6222"), MONEY, VoucherStatus.UNPAID, "客户端", List.of(new VoucherLine("A1", UNIT, ITEM, PERIOD, MONEY)));
	public static final Announcement ANNOUNCEMENT = new Announcement("N-001", "限缴日期", LocalDate.of(2025, 7, 1), "第一段\n第二段");
	public static final BankAccount ACCOUNT = new BankAccount("K1", "示例公司", "102", "工商银行云岩支行", "240200", true);

	private Samples() {
	}

	private static Map<InsuranceType, Rate> types() {
		Map<InsuranceType, Rate> types = new EnumMap<>(InsuranceType.class);
		types.put(InsuranceType.PENSION_ENTERPRISE, null);
		types.put(InsuranceType.WORK_INJURY, Rate.parse("0.004"));
		return types;
	}
}
