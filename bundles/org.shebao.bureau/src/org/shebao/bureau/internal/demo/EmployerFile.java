package org.shebao.bureau.internal.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.demo.Careers.Career;
import org.shebao.bureau.internal.demo.Portfolio.Employer;
import org.shebao.bureau.internal.demo.Portfolio.FixedMember;
import org.shebao.bureau.internal.demo.Portfolio.Group;
import org.shebao.bureau.internal.demo.Portfolio.Unit;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.gateway.regions.RegionPack.Division;

/** Puts an employer with all its people into the registries, as of today. */
final class EmployerFile {
	private final Bureau bureau;
	private final RegionPack pack;
	private final Portfolio portfolio;
	private final People people = People.load();
	private final LocalDate today;
	private final Months months;

	EmployerFile(Bureau bureau, Portfolio portfolio) {
		this.bureau = bureau;
		this.pack = bureau.pack();
		this.portfolio = portfolio;
		this.today = bureau.clock().today();
		this.months = new Months(FeePeriod.containing(today), new FeeYear(pack.feeYearStart()));
	}

	/** Writes an employer in one transaction; one that was written before stays as it is. */
	void write(Employer employer) {
		bureau.database().run(transaction -> {
			if (!transaction.exists("SELECT 1 FROM registration WHERE taxpayer_id = ?", employer.taxpayerId())) {
				new Registrar(transaction, pack).write(employer, levyFrom(employer));
				reserveNumbers(transaction);
				hire(transaction, employer);
			}
		});
	}

	/** Past months count only as far as employers declared themselves. */
	private FeePeriod levyFrom(Employer employer) {
		FeePeriod from = Months.shifted(months.current(), -employer.history());
		boolean tooEarly = from.isBefore(pack.regimeStart()) && !months.current().isBefore(pack.regimeStart());
		return tooEarly ? pack.regimeStart() : from;
	}

	/** The demo employers' people have fixed numbers; those who join later come behind them. */
	private void reserveNumbers(Transaction transaction) {
		if (!transaction.exists("SELECT 1 FROM sequence WHERE name = 'person'")) {
			transaction.update("INSERT INTO sequence VALUES ('person', ?)", portfolio.lastNumber());
		}
	}

	private void hire(Transaction transaction, Employer employer) {
		if (employer.headCount() == 0) {
			return;
		}
		try (Workforce workforce = new Workforce(transaction, employer, months, ChangeLog.next(transaction))) {
			Recruits recruits = recruits(employer);
			long next = employer.firstNumber();
			for (FixedMember each : employer.members()) {
				workforce.add(next++, member(each), everything(employer), true);
			}
			for (Group group : employer.groups()) {
				recruits.make(group, next, (running, member) -> workforce.add(running, member, group.insured(), !group.retired()));
				next += group.count();
			}
		}
	}

	private Recruits recruits(Employer employer) {
		Streams streams = new Streams(portfolio.seed(), employer.id());
		InsuranceType type = employer.units().getFirst().types().getFirst();
		BaseLimit limit = pack.limit(type, months.current(), today).orElse(new BaseLimit(people.wage().least(), null));
		Names names = new Names(people, employer.distinctNames(), streams.of("names"));
		List<String> areas = pack.divisions().stream().map(Division::code).toList();
		Persons persons = new Persons(people, areas, employer.order(), today, names, streams.of("persons"));
		return new Recruits(people, persons, new Careers(months, people.firstHired(), streams.of("careers")), new Payroll(people, limit, streams.of("wages")), limit,
				streams.of("decks"));
	}

	private static Member member(FixedMember fixed) {
		return new Member(fixed.name(), new Certificate(CertificateType.RESIDENT_ID, fixed.certificateNumber()), Traits.PLAIN.kind(), new Career(fixed.start(), null),
				new Pay(fixed.lastWage(), null, 0));
	}

	private static Map<UnitNumber, List<InsuranceType>> everything(Employer employer) {
		Map<UnitNumber, List<InsuranceType>> insured = new LinkedHashMap<>();
		for (Unit unit : employer.units()) {
			insured.put(unit.number(), unit.types());
		}
		return insured;
	}
}
