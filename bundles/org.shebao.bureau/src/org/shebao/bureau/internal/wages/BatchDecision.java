package org.shebao.bureau.internal.wages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shebao.bureau.internal.database.Batch;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.bureau.internal.registry.Units;
import org.shebao.core.fee.FeeRules;
import org.shebao.core.fee.InsuredSpan;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;

/** Decides a batch, a few hundred persons at a time, so that any number of lines fits into little memory. */
final class BatchDecision {
	private static final int PERSONS = 500;
	private static final String INSURED = """
			SELECT i.person, i.unit, i.type, i.start_period, i.stop_period, w.amount FROM insurance i
			LEFT JOIN wage w ON w.unit = i.unit AND w.person = i.person AND w.type = i.type AND w.fee_year = ?
			WHERE i.paying AND i.person IN (%s) ORDER BY i.person, i.unit, i.type""";

	private final Transaction transaction;
	private final FeeRules rules;
	private final int year;
	private final long batch;
	private final Map<UnitNumber, Set<FeePeriod>> declared = new LinkedHashMap<>();
	private final LineJudge judge;
	private long accepted;
	private long rejected;

	BatchDecision(Transaction transaction, RegistrationSerial serial, FeeRules rules, int year, long batch) {
		this.transaction = transaction;
		this.rules = rules;
		this.year = year;
		this.batch = batch;
		Units.numbersOf(transaction, serial).forEach(unit -> declared.put(unit, new HashSet<>(transaction.list(
				"SELECT DISTINCT period FROM fee_item WHERE unit = ? AND status IN ('DECLARING', 'DECLARED', 'BATCH_LISTED')", row -> row.period(1), unit))));
		judge = new LineJudge(rules, year, declared);
	}

	long accepted() {
		return accepted;
	}

	long rejected() {
		return rejected;
	}

	void run() {
		Map<PersonNumber, List<NumberedLine>> portion = new LinkedHashMap<>();
		try (WageWriter writer = new WageWriter(transaction, rules, year, batch)) {
			transaction.each("SELECT number, person, unit, type, wage FROM wage_line WHERE batch = ? ORDER BY person, number", row -> {
				NumberedLine line = NumberedLine.read(row);
				if (portion.size() == PERSONS && !portion.containsKey(line.line().person())) {
					decide(portion, writer);
					portion.clear();
				}
				portion.computeIfAbsent(line.line().person(), none -> new ArrayList<>()).add(line);
			}, batch);
			decide(portion, writer);
		}
		declared.keySet().forEach(unit -> ChangeLog.feesChanged(transaction, unit));
	}

	private void decide(Map<PersonNumber, List<NumberedLine>> portion, WageWriter writer) {
		Map<PersonNumber, List<InsuredWage>> insured = insured(portion.keySet());
		portion.forEach((person, lines) -> {
			for (int i = 0; i < lines.size(); i++) {
				Verdict verdict = judge.judge(lines.get(i), lines.subList(0, i), insured.getOrDefault(person, List.of()));
				writer.write(lines.get(i), verdict);
				if (verdict instanceof Verdict.Accepted) {
					accepted++;
				} else {
					rejected++;
				}
			}
		});
	}

	private Map<PersonNumber, List<InsuredWage>> insured(Set<PersonNumber> persons) {
		Map<PersonNumber, List<InsuredWage>> found = new HashMap<>();
		List<Object> parameters = new ArrayList<>(List.of(year));
		parameters.addAll(persons);
		if (persons.isEmpty()) {
			return found;
		}
		transaction.each(INSURED.formatted(Transaction.marks(persons.size())), row -> {
			UnitNumber unit = new UnitNumber(row.text(2));
			if (declared.containsKey(unit)) {
				found.computeIfAbsent(new PersonNumber(row.text(1)), none -> new ArrayList<>())
						.add(new InsuredWage(unit, row.type(3), new InsuredSpan(row.period(4).firstDay(), row.period(5)), row.money(6)));
			}
		}, parameters.toArray());
		return found;
	}
}
