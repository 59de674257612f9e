package org.shebao.bureau.internal.wages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.core.fee.FeeRules;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/**
 * Judges the lines of one person (DOMAIN §3.1).
 *
 * @param year     the fee year for which wages are declared
 * @param declared the periods of each associated unit that are declared or being declared
 */
record LineJudge(FeeRules rules, int year, Map<UnitNumber, Set<FeePeriod>> declared) {
	private static final Money HIGHEST = Money.ofFen(999_999_999L);

	/**
	 * Judges a line.
	 *
	 * @param earlier    lines of the same person before it
	 * @param insurances what the person is insured for and pays
	 */
	Verdict judge(NumberedLine line, List<NumberedLine> earlier, List<InsuredWage> insurances) {
		Money wage = line.line().wage();
		if (!wage.isPositive() || wage.compareTo(HIGHEST) > 0) {
			return new Verdict.Rejected("W-2", BureauTexts.text("W-2"));
		}
		Optional<NumberedLine> twin = earlier.stream().filter(line::overlaps).findFirst();
		if (twin.isPresent()) {
			return new Verdict.Rejected("W-3", BureauTexts.text("W-3", line.number(), twin.get().number()));
		}
		if (line.line().unit() != null && !declared.containsKey(line.line().unit())) {
			return new Verdict.Rejected("W-4", BureauTexts.text("W-4", line.line().unit()));
		}
		List<InsuredWage> concerned = insurances.stream().filter(line::covers).filter(this::paysInYear).toList();
		if (concerned.isEmpty()) {
			return new Verdict.Rejected("R-099", BureauTexts.text("R-099"));
		}
		Set<FeePeriod> blocking = concerned.stream().filter(insured -> insured.current() != null && wage.compareTo(insured.current()) < 0)
				.flatMap(insured -> declared.get(insured.unit()).stream().filter(period -> inYear(period) && insured.span().pays(period, rules.stopMonthPays())))
				.collect(Collectors.toCollection(TreeSet::new));
		return blocking.isEmpty() ? new Verdict.Accepted(concerned)
				: new Verdict.Rejected("R-096", BureauTexts.text("R-096", blocking.stream().map(FeePeriod::toString).collect(Collectors.joining("、"))));
	}

	private boolean paysInYear(InsuredWage insured) {
		FeeYear months = new FeeYear(rules.feeYearStart());
		return months.months(year).stream().anyMatch(month -> insured.span().pays(month, rules.stopMonthPays()));
	}

	private boolean inYear(FeePeriod period) {
		return new FeeYear(rules.feeYearStart()).yearOf(period) == year;
	}
}
