package org.shebao.core.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** The items, rates and limits of DOMAIN §2.2 to §2.4 that the worked examples use. */
final class SampleRules implements FeeRules {

	static final LevyItem PENSION_EMPLOYER = item("102100100", "职工基本养老保险(单位缴纳)", InsuranceType.PENSION_ENTERPRISE, PayerSide.EMPLOYER);
	static final LevyItem PENSION_EMPLOYEE = item("102100200", "职工基本养老保险(个人缴纳)", InsuranceType.PENSION_ENTERPRISE, PayerSide.EMPLOYEE);
	static final LevyItem UNEMPLOYMENT_EMPLOYER = item("102200100", "失业保险(单位缴纳)", InsuranceType.UNEMPLOYMENT, PayerSide.EMPLOYER);
	static final LevyItem WORK_INJURY = item("102400100", "工伤保险", InsuranceType.WORK_INJURY, PayerSide.EMPLOYER);
	static final LevyItem MEDICAL_EMPLOYER = item("102300100", "职工基本医疗保险(单位缴纳)", InsuranceType.MEDICAL, PayerSide.EMPLOYER);
	static final LevyItem MEDICAL_EMPLOYEE = item("102300200", "职工基本医疗保险(个人缴纳)", InsuranceType.MEDICAL, PayerSide.EMPLOYEE);
	static final LevyItem MATERNITY = item("102500100", "生育保险(单位缴纳)", InsuranceType.MATERNITY, PayerSide.EMPLOYER);
	static final LevyItem LARGE_MEDICAL = item("102300400", "职工大额医疗互助保险(个人缴纳)", InsuranceType.LARGE_MEDICAL, PayerSide.EMPLOYEE);

	private static final Map<LevyItem, Tariff> TARIFFS = Map.of(PENSION_EMPLOYER, percent("16%"), PENSION_EMPLOYEE, percent("8%"), UNEMPLOYMENT_EMPLOYER,
			percent("0.5%"), WORK_INJURY, percent("0.4%"), MEDICAL_EMPLOYER, percent("7.5%"), MEDICAL_EMPLOYEE, percent("2%"), MATERNITY, percent("0.5%"),
			LARGE_MEDICAL, new Tariff.Fixed(Money.parse("5.00")));

	/** 2025 known from 14 July 2025 (DOMAIN §10.3), 2024 closed at its year's end. */
	private static final DatedTable<BaseLimit> LIMITS = new DatedTable<>(List.of(
			new Dated<>(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2024, 7, 15), limit("4363.35", "21816.75")),
			new Dated<>(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2025, 7, 14), limit("4394.70", "21973.50"))));

	@Override
	public List<LevyItem> items(InsuranceType type, FeePeriod period) {
		return TARIFFS.keySet().stream().filter(item -> item.type() == type).toList();
	}

	@Override
	public Optional<BaseLimit> limit(InsuranceType type, FeePeriod period, LocalDate knownOn) {
		return type == InsuranceType.LARGE_MEDICAL ? Optional.empty() : LIMITS.at(period, knownOn);
	}

	@Override
	public Tariff tariff(LevyItem item, FeePeriod period, String agency) {
		return TARIFFS.get(item);
	}

	@Override
	public boolean stopMonthPays() {
		return false;
	}

	@Override
	public int feeYearStart() {
		return 1;
	}

	static BaseLimit limit(String lower, String upper) {
		return new BaseLimit(Money.parse(lower), upper == null ? null : Money.parse(upper));
	}

	private static Tariff percent(String rate) {
		return new Tariff.Proportional(Rate.parse(rate));
	}

	private static LevyItem item(String code, String name, InsuranceType type, PayerSide side) {
		return new LevyItem(code, name, code.substring(0, 5), name, type, side);
	}
}
