package org.shebao.declarations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;

/** Fee items and persons after DOMAIN §2.5: limits of Guizhou 2025, amounts rounded by decimal arithmetic of its own. */
public final class Sample {

	public static final UnitNumber HRSS = new UnitNumber("5201030001");
	public static final UnitNumber NHSA = new UnitNumber("01001234");
	public static final FeePeriod MAY = FeePeriod.of(2025, 5);
	public static final FeePeriod JUNE = FeePeriod.of(2025, 6);

	public static final LevyItem PENSION = levy("102100100", "职工基本养老保险(单位缴纳)", "10210", "企业职工基本养老保险费", InsuranceType.PENSION_ENTERPRISE, PayerSide.EMPLOYER);
	public static final LevyItem PENSION_OWN = levy("102100200", "职工基本养老保险(个人缴纳)", "10210", "企业职工基本养老保险费", InsuranceType.PENSION_ENTERPRISE, PayerSide.EMPLOYEE);
	public static final LevyItem UNEMPLOYMENT = levy("102200100", "失业保险(单位缴纳)", "10220", "失业保险费", InsuranceType.UNEMPLOYMENT, PayerSide.EMPLOYER);
	public static final LevyItem INJURY = levy("102400100", "工伤保险", "10240", "工伤保险费", InsuranceType.WORK_INJURY, PayerSide.EMPLOYER);
	public static final LevyItem MEDICAL = levy("102300100", "职工基本医疗保险(单位缴纳)", "10230", "基本医疗保险费", InsuranceType.MEDICAL, PayerSide.EMPLOYER);

	private static final BaseLimit LIMIT = new BaseLimit(Money.parse("4394.70"), Money.parse("21973.50"));

	private Sample() {
	}

	/** Wages of the five persons of E-005. */
	public static List<Money> wages() {
		return money("3000.00", "4394.70", "6333.33", "21973.50", "30000.00");
	}

	public static List<Money> money(String... yuan) {
		return List.of(yuan).stream().map(Money::parse).toList();
	}

	/** The persons of an item, numbered from 1. */
	public static List<ItemPerson> persons(String rate, List<Money> wages) {
		List<ItemPerson> persons = new ArrayList<>();
		for (Money wage : wages) {
			int number = persons.size() + 1;
			Money base = LIMIT.clamp(wage);
			Rate exact = Rate.parse(rate);
			Money amount = Money.ofYuan(base.yuan().multiply(exact.fraction()).setScale(2, RoundingMode.HALF_UP));
			persons.add(person(number, new PersonFee(wage, base, exact, amount), amount));
		}
		return persons;
	}

	public static ItemPerson person(int number, PersonFee fee, Money due) {
		return new ItemPerson(personNumber(number), "职工" + number, new Certificate(CertificateType.RESIDENT_ID, "5201021990010%05d".formatted(number)), fee, due);
	}

	public static MissingPerson missing(int number) {
		return new MissingPerson(personNumber(number), "职工" + number, new Certificate(CertificateType.RESIDENT_ID, "5201021990010%05d".formatted(number)));
	}

	public static PersonNumber personNumber(int number) {
		return new PersonNumber("%016d".formatted(number));
	}

	/** An item that waits to be declared and is the sum of its persons. */
	public static FeeItem item(String id, UnitNumber unit, LevyItem levy, FeePeriod period, String rate, List<ItemPerson> persons) {
		Money wages = sum(persons.stream().map(person -> person.fee().wage()).toList());
		Money bases = sum(persons.stream().map(person -> person.fee().base()).toList());
		Money due = sum(persons.stream().map(ItemPerson::due).toList());
		return new FeeItem(id, 1, unit, "云岩区社会保险事业局", levy, period, PaymentNature.NORMAL, persons.size(), persons.size(), wages, bases,
				new Rate(new BigDecimal(rate)), due, Money.ZERO, due, FeeItemStatus.INITIAL, LocalDate.of(2025, 7, 31));
	}

	public static FeeItem with(FeeItem item, int version, int registered, PaymentNature nature, FeeItemStatus status) {
		return new FeeItem(item.id(), version, item.unit(), item.agencyName(), item.item(), item.period(), nature, registered, item.headCount(), item.wageSum(),
				item.baseSum(), item.rate(), item.payable(), item.reduction(), item.due(), status, item.dueDate());
	}

	public static FeeItem withDue(FeeItem item, Money due) {
		return new FeeItem(item.id(), item.version(), item.unit(), item.agencyName(), item.item(), item.period(), item.nature(), item.registered(),
				item.headCount(), item.wageSum(), item.baseSum(), item.rate(), item.payable(), item.reduction(), due, item.status(), item.dueDate());
	}

	public static Money sum(List<Money> amounts) {
		return amounts.stream().reduce(Money.ZERO, Money::plus);
	}

	private static LevyItem levy(String code, String name, String categoryCode, String category, InsuranceType type, PayerSide side) {
		return new LevyItem(code, name, categoryCode, category, type, side);
	}
}
