package org.shebao.bureau.internal.wages;

import org.shebao.bureau.internal.database.Batch;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.core.fee.EffectivePeriod;
import org.shebao.core.fee.FeeRules;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.time.FeePeriod;

/** Writes what was decided: outcomes, wages and the mark of everybody concerned. */
final class WageWriter implements AutoCloseable {
	private final FeeYear feeYear;
	private final int year;
	private final long batch;
	private final long mark;
	private final Batch results;
	private final Batch changed;
	private final Batch added;
	private final Batch persons;

	WageWriter(Transaction transaction, FeeRules rules, int year, long batch) {
		this.feeYear = new FeeYear(rules.feeYearStart());
		this.year = year;
		this.batch = batch;
		mark = ChangeLog.next(transaction);
		results = transaction.batch("INSERT INTO wage_result VALUES (?, ?, ?, ?, ?, ?, ?)");
		changed = transaction.batch("UPDATE wage SET amount = ?, valid_from = ?, valid_to = ? WHERE unit = ? AND person = ? AND type = ? AND fee_year = ?");
		added = transaction.batch("INSERT INTO wage VALUES (?, ?, ?, ?, ?, ?, ?)");
		persons = transaction.batch("UPDATE person SET mark = ? WHERE person = ?");
	}

	void write(NumberedLine line, Verdict verdict) {
		switch (verdict) {
			case Verdict.Rejected(String rule, String reason) -> results.add(batch, line.number(), false, null, null, rule, reason);
			case Verdict.Accepted accepted -> write(line, accepted);
		}
	}

	private void write(NumberedLine line, Verdict.Accepted accepted) {
		FeePeriod first = null;
		FeePeriod last = null;
		for (InsuredWage insured : accepted.insurances()) {
			EffectivePeriod effective = feeYear.effectivePeriod(year, insured.span().start());
			FeePeriod from = FeePeriod.containing(effective.validFrom());
			last = FeePeriod.containing(effective.validTo());
			first = first == null || from.isBefore(first) ? from : first;
			if (insured.current() == null) {
				added.add(insured.unit(), line.line().person(), insured.type(), year, line.line().wage(), from, last);
			} else {
				changed.add(line.line().wage(), from, last, insured.unit(), line.line().person(), insured.type(), year);
			}
		}
		results.add(batch, line.number(), true, first, last, "", "");
		persons.add(mark, line.line().person());
	}

	@Override
	public void close() {
		try (results; changed; added; persons) {
			// closing sends what waits
		}
	}
}
