package org.shebao.wages.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.employees.WageNeed;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Key;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageHint;

/** The drafts in the store. */
@Component
public final class StoredWageDrafts implements WageDrafts {

	static final EmployeeQuery NORMAL = EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL).withNeed(WageNeed.NEEDED);
	private static final Texts TEXTS = Texts.of(WageDrafts.class);

	private final Store store;
	private final Employees employees;

	/** Over an open store and the employees. */
	@Activate
	public StoredWageDrafts(@Reference Store store, @Reference Employees employees) {
		this.store = store;
		this.employees = employees;
	}

	@Override
	public DraftScope scope(RegionPack pack, LocalDate today) {
		int year = new FeeYear(pack.feeYearStart()).yearOf(FeePeriod.containing(today));
		return new DraftScope(isOpen(pack, year, today) ? WageDeclarationKind.ANNUAL : WageDeclarationKind.ADJUSTMENT, year);
	}

	/** Whether a day lies in the window in which the annual wage of a year is declared. */
	static boolean isOpen(RegionPack pack, int year, LocalDate today) {
		return pack.wageWindow(year).filter(window -> !today.isBefore(window.from()) && !today.isAfter(window.to())).isPresent();
	}

	@Override
	public DraftScope adjustment(RegionPack pack, LocalDate today, int year) {
		if (!pack.adjustableYears(today).contains(year)) {
			throw new RuleViolation("R-113", TEXTS.get("year.refused", year, pack.adjustableYears(today)));
		}
		return new DraftScope(WageDeclarationKind.ADJUSTMENT, year);
	}

	@Override
	public WageDraft enter(EmployerId employer, DraftScope scope, String nameOrCertificate, String typed) {
		Money wage = WageInput.parse(typed).orElse(null);
		List<EmployeeRecord> found = employees.named(employer, nameOrCertificate).stream().filter(each -> WageOf.running(each).findAny().isPresent()).toList();
		if (found.isEmpty()) {
			throw new RuleViolation("R-099", TEXTS.get("R-099"), List.of(nameOrCertificate));
		}
		if (found.size() > 1) {
			throw new RuleViolation("R-080", TEXTS.get("person.ambiguous", nameOrCertificate), found.stream().map(StoredWageDrafts::shown).toList());
		}
		WageDraft draft = WageOf.person(found.getFirst(), null, wage);
		replace(employer, scope, List.of(draft));
		return draft;
	}

	private static String shown(EmployeeRecord employee) {
		return employee.name() + " " + employee.certificate().number() + " " + employee.person();
	}

	@Override
	public long addNormal(EmployerId employer, DraftScope scope) {
		return add(employer, scope, NORMAL, employee -> Stream.of(WageOf.person(employee, null, null)));
	}

	@Override
	public long addWithoutWage(EmployerId employer, DraftScope scope) {
		return add(employer, scope, NORMAL.withNeed(WageNeed.MISSING), employee -> Stream.of(WageOf.person(employee, null, null)));
	}

	@Override
	public long addUnits(EmployerId employer, DraftScope scope, Set<UnitNumber> units) {
		if (units.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("W-7"));
		}
		return add(employer, scope, NORMAL.withUnits(units), employee -> WageOf.running(employee).map(Insurance::unit).distinct().filter(units::contains)
				.map(unit -> WageOf.person(employee, unit, null)));
	}

	/** Adds drafts of people who have none yet: what was typed for the others stays. */
	private long add(EmployerId employer, DraftScope scope, EmployeeQuery query, java.util.function.Function<EmployeeRecord, Stream<WageDraft>> drafts) {
		List<WageDraft> fresh = new ArrayList<>();
		Set<PersonNumber> drafted = store.read(tx -> new DraftTable(tx, employer, scope).persons());
		employees.each(employer, query, employee -> {
			if (!drafted.contains(employee.person())) {
				drafts.apply(employee).forEach(fresh::add);
			}
		});
		replace(employer, scope, fresh);
		return fresh.size();
	}

	private void replace(EmployerId employer, DraftScope scope, List<WageDraft> drafts) {
		store.execute(tx -> {
			DraftTable table = new DraftTable(tx, employer, scope);
			table.removePersons(drafts.stream().map(WageDraft::person).toList());
			try (BatchStatement<WageDraft> rows = table.inserter()) {
				for (WageDraft draft : drafts) {
					rows.add(draft);
				}
			}
		});
	}

	@Override
	public WageDraft change(EmployerId employer, DraftScope scope, Key key, String typed) {
		Money wage = WageInput.parse(typed).orElse(null);
		return store.write(tx -> {
			DraftTable table = new DraftTable(tx, employer, scope);
			WageDraft changed = table.find(key).orElseThrow(() -> new RuleViolation("W-7", TEXTS.get("W-7"))).withWage(wage);
			table.remove(List.of(key));
			try (BatchStatement<WageDraft> row = table.inserter()) {
				row.add(changed);
			}
			return changed;
		});
	}

	@Override
	public int remove(EmployerId employer, DraftScope scope, Collection<Key> keys) {
		return store.write(tx -> new DraftTable(tx, employer, scope).remove(keys));
	}

	@Override
	public int clear(EmployerId employer, DraftScope scope) {
		return store.write(tx -> new DraftTable(tx, employer, scope).clear());
	}

	@Override
	public List<WageDraft> window(EmployerId employer, DraftScope scope, Key after, int limit) {
		return store.read(tx -> new DraftTable(tx, employer, scope).window(after, limit));
	}

	@Override
	public long count(EmployerId employer, DraftScope scope) {
		return store.read(tx -> new DraftTable(tx, employer, scope).count());
	}

	@Override
	public WageCheck check(EmployerSession session, DraftScope scope) {
		CheckCount count = new CheckCount(new Hints(session.pack(), session.clock().today()));
		store.read(tx -> new DraftTable(tx, session.id(), scope).each(count));
		return count.result();
	}

	@Override
	public Optional<WageHint> hint(EmployerSession session, WageDraft draft) {
		return new Hints(session.pack(), session.clock().today()).of(draft);
	}
}
