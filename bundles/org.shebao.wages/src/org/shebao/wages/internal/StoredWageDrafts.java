package org.shebao.wages.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageAssessment;
import org.shebao.wages.WageCheck;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDraft.Change;
import org.shebao.wages.WageDraft.Key;
import org.shebao.wages.WageDrafts;

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
		requireAdjustable(pack, today, year);
		return new DraftScope(WageDeclarationKind.ADJUSTMENT, year);
	}

	/** States that the wages of a year may be adjusted on a day. */
	static void requireAdjustable(RegionPack pack, LocalDate today, int year) {
		if (!pack.adjustableYears(today).contains(year)) {
			throw new RuleViolation("R-113", TEXTS.get("year.refused", year, pack.adjustableYears(today)));
		}
	}

	@Override
	public List<WageDraft> candidates(EmployerId employer, String nameOrCertificate) {
		return employees.named(employer, nameOrCertificate).stream().filter(each -> WageOf.running(each).findAny().isPresent())
				.map(each -> WageOf.person(each, null, null)).toList();
	}

	@Override
	public WageDraft enter(EmployerId employer, DraftScope scope, String nameOrCertificate, String typed) {
		Money wage = WageInput.parse(typed).orElse(null);
		List<WageDraft> found = candidates(employer, nameOrCertificate);
		if (found.isEmpty()) {
			throw new RuleViolation("R-099", TEXTS.get("R-099"), List.of(nameOrCertificate));
		}
		if (found.size() > 1) {
			throw new RuleViolation("R-080", TEXTS.get("person.ambiguous", nameOrCertificate), found.stream().map(StoredWageDrafts::shown).toList());
		}
		WageDraft draft = found.getFirst().withWage(wage);
		store.execute(tx -> {
			DraftTable table = new DraftTable(tx, employer, scope);
			table.removePersons(List.of(draft.person()));
			table.insert(List.of(draft));
		});
		return draft;
	}

	private static String shown(WageDraft person) {
		return person.name() + " " + person.certificate().number() + " " + person.person();
	}

	@Override
	public long addNormal(EmployerId employer, DraftScope scope) {
		return addPersons(employer, scope, NORMAL);
	}

	@Override
	public long addWithoutWage(EmployerSession session, DraftScope scope) {
		EmployeeQuery lacking = withoutWage(session, scope);
		return addPersons(session.id(), scope, lacking);
	}

	@Override
	public long countWithoutWage(EmployerSession session, DraftScope scope) {
		EmployeeQuery lacking = withoutWage(session, scope);
		Set<PersonNumber> known = store.read(tx -> {
			Set<PersonNumber> persons = new HashSet<>(new DraftTable(tx, session.id(), scope).persons());
			persons.addAll(LineTable.undecided(tx, session.id(), scope.year()));
			return persons;
		});
		if (known.isEmpty()) {
			return employees.count(session.id(), lacking);
		}
		AtomicLong count = new AtomicLong();
		employees.eachPerson(session.id(), lacking, person -> count.addAndGet(known.contains(person) ? 0 : 1));
		return count.get();
	}

	private static EmployeeQuery withoutWage(EmployerSession session, DraftScope scope) {
		session.require(org.shebao.session.Function.WAGES);
		return NORMAL.withoutWageIn(new FeeYear(session.pack().feeYearStart()).first(scope.year()));
	}

	/** Adds people who have no draft yet: what was typed for the others stays. */
	private long addPersons(EmployerId employer, DraftScope scope, EmployeeQuery query) {
		Set<PersonNumber> drafted = store.read(tx -> new DraftTable(tx, employer, scope).persons());
		return add(employer, scope, query, employee -> Stream.of(WageOf.person(employee, null, null)).filter(draft -> !drafted.contains(draft.person())));
	}

	@Override
	public long addUnits(EmployerId employer, DraftScope scope, Set<UnitNumber> units) {
		if (units.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("W-7"));
		}
		Set<Key> drafted = store.read(tx -> new DraftTable(tx, employer, scope).units());
		// a draft without unit number covers all of them
		return add(employer, scope, NORMAL.withUnits(units), employee -> WageOf.running(employee).map(Insurance::unit).distinct().filter(units::contains)
				.filter(unit -> !drafted.contains(new Key(employee.person(), null, null)) && !drafted.contains(new Key(employee.person(), unit, null)))
				.map(unit -> WageOf.person(employee, unit, null)));
	}

	private long add(EmployerId employer, DraftScope scope, EmployeeQuery query, Function<EmployeeRecord, Stream<WageDraft>> drafts) {
		List<WageDraft> fresh = new ArrayList<>();
		employees.each(employer, query, employee -> drafts.apply(employee).forEach(fresh::add));
		store.execute(tx -> new DraftTable(tx, employer, scope).insert(fresh));
		return fresh.size();
	}

	@Override
	public int carryOver(EmployerId employer, DraftScope scope) {
		WageDeclarationKind other = scope.kind() == WageDeclarationKind.ANNUAL ? WageDeclarationKind.ADJUSTMENT : WageDeclarationKind.ANNUAL;
		return store.write(tx -> new DraftTable(tx, employer, scope).takeOver(other));
	}

	@Override
	public List<WageDraft> changeAll(EmployerId employer, DraftScope scope, List<Change> changes) {
		Map<Key, Optional<Money>> wages = new LinkedHashMap<>();
		changes.forEach(change -> wages.put(change.key(), WageInput.parse(change.wage())));
		return store.write(tx -> {
			DraftTable table = new DraftTable(tx, employer, scope);
			table.change(wages);
			Map<Key, WageDraft> changed = table.find(wages.keySet()).stream().collect(Collectors.toMap(WageDraft::key, draft -> draft));
			if (changed.size() < wages.size()) {
				throw new RuleViolation("W-7", TEXTS.get("W-7"));
			}
			return changes.stream().map(change -> changed.get(change.key())).toList();
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
	public long each(EmployerId employer, DraftScope scope, Consumer<WageDraft> sink) {
		return store.read(tx -> new DraftTable(tx, employer, scope).each(sink));
	}

	@Override
	public long count(EmployerId employer, DraftScope scope) {
		return store.read(tx -> new DraftTable(tx, employer, scope).count());
	}

	@Override
	public WageCheck check(EmployerSession session, DraftScope scope) {
		CheckCount count = new CheckCount(hints(session, scope));
		each(session.id(), scope, count);
		return count.result();
	}

	@Override
	public WageCheck check(EmployerSession session, DraftScope scope, Collection<Key> keys) {
		CheckCount count = new CheckCount(hints(session, scope));
		store.read(tx -> new DraftTable(tx, session.id(), scope).find(keys)).forEach(count);
		return count.result();
	}

	@Override
	public WageAssessment assessment(EmployerSession session, DraftScope scope) {
		return hints(session, scope);
	}

	private static Hints hints(EmployerSession session, DraftScope scope) {
		session.require(org.shebao.session.Function.WAGES);
		return new Hints(session.pack(), session.clock().today(), scope.year());
	}
}
