package org.shebao.bureau.internal.fees;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.Units.Unit;
import org.shebao.core.fee.Charge;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.fee.FeeRules;
import org.shebao.core.fee.InsuredSpan;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/** One walk over everybody of a unit for any number of items, so that a hundred thousand persons are read once and none is kept (DOMAIN §2.5). */
final class UnitPass {
	private static final String INSURED = """
			SELECT i.person, i.type, i.start_period, i.stop_period, i.paying, w.amount, w.valid_from, w.valid_to, p.name, p.certificate_type, p.certificate_number
			FROM insurance i JOIN person p ON p.person = i.person LEFT JOIN wage w ON w.unit = i.unit AND w.person = i.person AND w.type = i.type
			WHERE i.unit = ? AND i.paying ORDER BY i.person, i.type""";

	private final FeeRules rules;
	private final Map<InsuranceType, List<Visit>> visits = new EnumMap<>(InsuranceType.class);
	private Cover cover;

	private record Visit(FeePeriod period, Charge charge, ItemVisitor visitor) {
	}

	private record Wage(Money amount, FeePeriod from, FeePeriod to) {
		boolean covers(FeePeriod period) {
			return !period.isBefore(from) && !to.isBefore(period);
		}
	}

	/** What somebody is insured for, with all wages. */
	private record Cover(Insured insured, InsuranceType type, InsuredSpan span, List<Wage> wages) {
		Optional<Money> wage(FeePeriod period) {
			return wages.stream().filter(wage -> wage.covers(period)).map(Wage::amount).reduce((former, latter) -> latter);
		}
	}

	/**
	 * @param knownOn the day whose knowledge of limits counts
	 */
	UnitPass(FeeRules rules, Unit unit, LocalDate knownOn, Map<ItemKey, ItemVisitor> visitors) {
		this.rules = rules;
		FeeCalculator calculator = new FeeCalculator(rules);
		visitors.forEach((key, visitor) -> {
			InsuranceType type = key.item().type();
			Charge charge = calculator.charge(key.item(), key.period(), unit.registration().agencyId(), Optional.ofNullable(unit.rate(type)), knownOn);
			visits.computeIfAbsent(type, none -> new ArrayList<>()).add(new Visit(key.period(), charge, visitor));
		});
	}

	/** Walks once. */
	void walk(Transaction transaction, Unit unit) {
		transaction.each(INSURED, this::take, unit.number());
		visit();
	}

	private void take(Row row) throws SQLException {
		InsuranceType type = row.type(2);
		if (cover == null || cover.type() != type || !cover.insured().person().value().equals(row.text(1))) {
			visit();
			cover = new Cover(insured(row), type, new InsuredSpan(row.period(3).firstDay(), row.period(4)), new ArrayList<>(1));
		}
		Money amount = row.money(6);
		if (amount != null) {
			cover.wages().add(new Wage(amount, row.period(7), row.period(8)));
		}
	}

	private Insured insured(Row row) throws SQLException {
		if (cover != null && cover.insured().person().value().equals(row.text(1))) {
			return cover.insured();
		}
		return new Insured(new PersonNumber(row.text(1)), row.text(9), new Certificate(CertificateType.ofCode(row.text(10)).orElseThrow(), row.text(11)));
	}

	private void visit() {
		if (cover == null) {
			return;
		}
		for (Visit visit : visits.getOrDefault(cover.type(), List.of())) {
			if (cover.span().pays(visit.period(), rules.stopMonthPays())) {
				Optional<PersonFee> fee = cover.wage(visit.period()).map(visit.charge()::fee).or(visit.charge()::feeWithoutWage);
				visit.visitor().person(cover.insured(), fee.orElse(null));
			}
		}
	}
}
