package org.shebao.bureau.internal.demo;

import java.util.List;
import java.util.Map;

import org.shebao.bureau.internal.database.Batch;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.Roster;
import org.shebao.core.fee.EffectivePeriod;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/** Writes the people of one employer, their insurances and wages into the database. */
final class Workforce implements AutoCloseable {
	private final TaxpayerId taxpayer;
	private final Months months;
	private final boolean currentWages;
	private final long mark;
	private final Batch persons;
	private final Batch insurances;
	private final Batch wages;

	/** @param mark the mark of the change by which they come */
	Workforce(Transaction transaction, Portfolio.Employer employer, Months months, long mark) {
		this.taxpayer = employer.taxpayerId();
		this.months = months;
		this.currentWages = employer.currentWages();
		this.mark = mark;
		persons = transaction.batch("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)");
		insurances = transaction.batch("INSERT INTO insurance VALUES (?, ?, ?, ?, ?, ?)");
		wages = transaction.batch("INSERT INTO wage VALUES (?, ?, ?, ?, ?, ?, ?)");
	}

	/**
	 * Adds somebody.
	 *
	 * @param paying whether the person pays; those who do not have no wages (C-12)
	 */
	void add(long running, Member member, Map<UnitNumber, List<InsuranceType>> insured, boolean paying) {
		PersonNumber number = Roster.number(running);
		persons.add(number, taxpayer, member.name(), member.certificate().type().code(), member.certificate().number(), mark);
		insured.forEach((unit, types) -> types.stream().filter(member::hasType).forEach(type -> {
			insurances.add(unit, number, type, member.career().start(), member.career().stop(), paying);
			if (paying) {
				addWages(unit, number, type, member);
			}
		}));
	}

	private void addWages(UnitNumber unit, PersonNumber number, InsuranceType type, Member member) {
		if (member.pay().last() != null && member.career().start().isBefore(months.yearStart())) {
			addWage(unit, number, type, months.lastYear(), member, member.pay().last());
		}
		if (member.pay().current() != null && currentWages) {
			addWage(unit, number, type, months.year(), member, member.pay().current());
		}
	}

	private void addWage(UnitNumber unit, PersonNumber number, InsuranceType type, int year, Member member, Money wage) {
		EffectivePeriod valid = months.years().effectivePeriod(year, member.career().start().firstDay());
		wages.add(unit, number, type, year, member.pay().of(wage, type), FeePeriod.containing(valid.validFrom()), FeePeriod.containing(valid.validTo()));
	}

	@Override
	public void close() {
		try (persons; insurances; wages) {
			// each sends what waits
		}
	}
}
