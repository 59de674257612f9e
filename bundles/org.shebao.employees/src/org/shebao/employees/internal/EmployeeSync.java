package org.shebao.employees.internal;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.core.fee.Tariff;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.SyncMode;
import org.shebao.employees.SyncReport;
import org.shebao.employees.internal.SyncState.Run;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.EmployerSession;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;

/** One sync: pages in the order of person numbers, each stored with the checkpoint that lets a broken sync go on. */
final class EmployeeSync {

	private static final int PAGE = 2000;
	private static final int PERSONS_PER_QUERY = 500;

	private final Store store;
	private final EmployerSession session;
	private final Set<InsuranceType> byWage;
	private final boolean resumed;
	private SyncState state;
	private long added;
	private long changed;
	private long removed;

	EmployeeSync(Store store, EmployerSession session, SyncMode mode) {
		this.store = store;
		this.session = session;
		this.byWage = byWage(session.pack(), FeePeriod.containing(session.clock().today()));
		SyncState stored = store.read(tx -> SyncState.read(tx, session.id()));
		this.resumed = stored.run() != null && continues(stored, mode);
		this.state = resumed ? stored : new SyncState(stored.mark(), new Run(since(stored, mode), "", 0, 0));
	}

	/** A full sync that was asked for goes on only with a full one; everything else goes on with what was cut off. */
	private static boolean continues(SyncState stored, SyncMode mode) {
		return mode != SyncMode.FULL || stored.run().since() == 0;
	}

	private static long since(SyncState stored, SyncMode mode) {
		return mode == SyncMode.FULL || stored.mark() == null ? 0 : stored.mark();
	}

	/** The types for which people pay by their wage; fixed amounts need none (DOMAIN §2.3). */
	private static Set<InsuranceType> byWage(RegionPack pack, FeePeriod period) {
		return pack.types().stream().filter(type -> pack.items(type, period).stream()
				.anyMatch(item -> pack.tariff(item, period, "") instanceof Tariff.Proportional)).collect(Collectors.toSet());
	}

	SyncReport run(Progress progress) {
		boolean more = true;
		while (more) {
			progress.checkCancelled();
			more = page(progress);
		}
		Run done = state.run();
		state = new SyncState(done.mark(), null);
		store.execute(tx -> {
			removed = new EmployeeTable(tx, session.id()).deleteGone();
			state.write(tx, session.id());
		});
		return new SyncReport(done.since() == 0 ? SyncMode.FULL : SyncMode.INCREMENTAL, resumed, done.received(), added, changed, removed);
	}

	private boolean page(Progress progress) {
		Run run = state.run();
		List<EmployeeRecord> received = new ArrayList<>();
		PageEnd end = session.bureau().employees().page(run.since(), run.after(), PAGE, received::add);
		long mark = run.after().isEmpty() ? end.mark() : run.mark();
		Run next = new Run(run.since(), end.last().isEmpty() ? run.after() : end.last(), mark, run.received() + received.size());
		SyncState checkpoint = new SyncState(state.mark(), next);
		store.execute(tx -> {
			merge(tx, run, end, received);
			checkpoint.write(tx, session.id());
		});
		state = checkpoint;
		progress.report(next.received(), end.total());
		return end.more();
	}

	private void merge(StoreTransaction tx, Run run, PageEnd end, List<EmployeeRecord> received) throws SQLException {
		EmployeeTable table = new EmployeeTable(tx, session.id());
		if (run.after().isEmpty()) {
			// what an abandoned sync remembered does not count
			table.clearGone();
		}
		Map<PersonNumber, EmployeeRecord> known = byPerson(run.since() == 0 ? range(table, run.after(), end) : persons(table, received));
		List<PersonNumber> outdated = new ArrayList<>();
		List<EmployeeRecord> fresh = new ArrayList<>();
		for (EmployeeRecord employee : byPerson(received).values()) {
			EmployeeRecord former = known.remove(employee.person());
			if (former == null) {
				added++;
				fresh.add(employee);
			} else if (!former.equals(inOrder(employee))) {
				changed++;
				outdated.add(employee.person());
				fresh.add(employee);
			}
		}
		if (run.since() == 0) {
			// a full page tells of everybody between its ends: who is not in it is gone once the sync is complete
			table.addGone(known.keySet());
		}
		table.delete(outdated);
		table.insert(fresh, byWage);
	}

	private List<EmployeeRecord> range(EmployeeTable table, String after, PageEnd end) throws SQLException {
		Conditions between = Conditions.of(session.id()).and("E.PERSON_NUMBER > ?", after);
		return table.list(end.more() ? between.and("E.PERSON_NUMBER <= ?", end.last()) : between);
	}

	private List<EmployeeRecord> persons(EmployeeTable table, List<EmployeeRecord> received) throws SQLException {
		List<EmployeeRecord> known = new ArrayList<>();
		List<String> numbers = received.stream().map(employee -> employee.person().value()).toList();
		for (int from = 0; from < numbers.size(); from += PERSONS_PER_QUERY) {
			List<String> some = numbers.subList(from, Math.min(numbers.size(), from + PERSONS_PER_QUERY));
			known.addAll(table.list(Conditions.of(session.id()).andPersons(some)));
		}
		return known;
	}

	private static Map<PersonNumber, EmployeeRecord> byPerson(Collection<EmployeeRecord> employees) {
		return employees.stream().collect(toMap(EmployeeRecord::person, Function.identity(), (first, second) -> second, LinkedHashMap::new));
	}

	/** The same employee with the insurances in the order in which the store gives them. */
	private static EmployeeRecord inOrder(EmployeeRecord employee) {
		var sorted = employee.insurances().stream().sorted(java.util.Comparator.comparing((EmployeeRecord.Insurance insurance) -> insurance.unit().value())
				.thenComparing(insurance -> insurance.type().code())).toList();
		return new EmployeeRecord(employee.person(), employee.name(), employee.certificate(), sorted);
	}
}
