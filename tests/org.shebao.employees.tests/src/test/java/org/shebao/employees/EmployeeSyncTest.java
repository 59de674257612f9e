package org.shebao.employees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.employees.ScriptedBureau.Request;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.store.OpenStore;
import org.shebao.store.Store;

/** Pages hold 2000 employees. */
class EmployeeSyncTest {

	private static final String END_OF_PAGE_1 = People.number(2000).value();
	private static final String END_OF_PAGE_2 = People.number(4000).value();
	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private static List<EmployeeRecord> stored(Workplace place) {
		List<EmployeeRecord> all = new ArrayList<>();
		place.employees.each(place.id(), EmployeeQuery.ALL, all::add);
		return all;
	}

	private static SyncReport sync(Workplace place, SyncMode mode) {
		return place.employees.sync(place.session, mode, Progress.NONE);
	}

	@Test
	@DisplayName("R-217: the first sync fetches everybody, page by page")
	void theFirstSyncFetchesEverybody() {
		Workplace place = Workplace.in(store, bureau.put(People.many(5003)));
		List<Long> reported = new ArrayList<>();

		SyncReport report = place.employees.sync(place.session, SyncMode.AUTOMATIC, new Reporting(reported, Integer.MAX_VALUE));

		assertEquals(new SyncReport(SyncMode.FULL, false, 5003, 5003, 0, 0), report);
		assertIterableEquals(bureau.all(), stored(place));
		assertEquals(List.of(new Request(0, ""), new Request(0, END_OF_PAGE_1), new Request(0, END_OF_PAGE_2)), bureau.requests);
		assertEquals(List.of(2000L, 4000L, 5003L), reported);
	}

	@Test
	@DisplayName("SC-06, R-218, R-220: the next sync fetches 50 changes and nobody else")
	void theNextSyncFetchesOnlyChanges() {
		Workplace place = Workplace.in(store, bureau.put(People.many(5000)));
		sync(place, SyncMode.AUTOMATIC);
		long mark = bureau.mark();
		bureau.put(People.many(5000).subList(0, 47).stream().map(each -> People.insured(number(each), "6000.00")).toList());
		bureau.put(List.of(People.insured(7001, "1.00"), People.insured(7002, "1.00"), People.insured(7003, "1.00")));

		SyncReport report = sync(place, SyncMode.AUTOMATIC);

		assertEquals(new SyncReport(SyncMode.INCREMENTAL, false, 50, 3, 47, 0), report);
		assertEquals(new Request(mark, ""), bureau.requests.getLast());
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("R-218: what changes during a sync is fetched by the next one")
	void changesDuringASyncAreNotMissed() {
		Workplace place = Workplace.in(store, bureau.put(People.many(2500)));
		bureau.meanwhile = () -> {
			if (bureau.requests.size() == 2) {
				bureau.put(List.of(People.insured(1, "7777.00")));
			}
		};
		sync(place, SyncMode.FULL);
		bureau.meanwhile = () -> {
		};

		SyncReport report = sync(place, SyncMode.INCREMENTAL);

		assertEquals(new SyncReport(SyncMode.INCREMENTAL, false, 1, 0, 1, 0), report);
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("SC-05, R-037: a sync that was cut off goes on at its last page after a restart")
	void aBrokenSyncGoesOnAfterARestart(@TempDir Path folder) {
		bureau.put(People.many(5003));
		String serial = UUID.randomUUID().toString();
		bureau.cutAt = 3;
		try (OpenStore first = Workplace.open(folder)) {
			Workplace place = Workplace.in(first, serial, bureau);
			assertThrows(GatewayException.OutcomeUnknown.class, () -> sync(place, SyncMode.AUTOMATIC));
			assertEquals(4000, stored(place).size(), "what was stored before is not lost");
		}
		bureau.cutAt = 0;
		bureau.requests.clear();
		try (OpenStore second = Workplace.open(folder)) {
			Workplace place = Workplace.in(second, serial, bureau);
			SyncReport report = sync(place, SyncMode.AUTOMATIC);

			assertEquals(new SyncReport(SyncMode.FULL, true, 5003, 1003, 0, 0), report);
			assertEquals(List.of(new Request(0, END_OF_PAGE_2)), bureau.requests);
			assertIterableEquals(bureau.all(), stored(place));
		}
	}

	@Test
	@DisplayName("R-217: a full sync removes who is gone only after its last page")
	void whoIsGoneIsRemovedAfterTheLastPage() {
		Workplace place = Workplace.in(store, bureau.put(People.many(4500)));
		sync(place, SyncMode.FULL);
		List<PersonNumber> gone = People.numbers(5, 2500, 4500);
		bureau.remove(gone);
		bureau.cutAt = bureau.requests.size() + 2;
		assertThrows(GatewayException.OutcomeUnknown.class, () -> sync(place, SyncMode.FULL));
		assertEquals(4500, stored(place).size());
		bureau.cutAt = 0;

		SyncReport report = sync(place, SyncMode.FULL);

		assertEquals(new SyncReport(SyncMode.FULL, true, 4497, 0, 0, 3), report);
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("R-037: a sync killed between its last page and its end finishes later and removes who is gone")
	void aSyncKilledBeforeItsEndFinishesLater() {
		String serial = UUID.randomUUID().toString();
		Workplace place = Workplace.in(store, serial, bureau.put(People.many(2500)));
		sync(place, SyncMode.FULL);
		bureau.remove(People.numbers(3, 2499, 2500));
		// two pages are written, then the end
		Workplace killed = Workplace.in(new Dying(store, 3 + 1), serial, bureau);
		assertThrows(Dying.Killed.class, () -> sync(killed, SyncMode.FULL));
		assertEquals(2500, stored(place).size());

		SyncReport report = sync(place, SyncMode.AUTOMATIC);

		assertEquals(new SyncReport(SyncMode.FULL, true, 2497, 0, 0, 3), report);
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("R-217: a full sync that is asked for begins anew and does not go on with an incremental one")
	void aFullSyncDoesNotGoOnWithAnIncrementalOne() {
		Workplace place = Workplace.in(store, bureau.put(People.many(2500)));
		sync(place, SyncMode.FULL);
		bureau.put(People.many(2500).stream().map(each -> People.insured(number(each), "6000.00")).toList());
		bureau.cutAt = bureau.requests.size() + 2;
		assertThrows(GatewayException.OutcomeUnknown.class, () -> sync(place, SyncMode.INCREMENTAL));
		bureau.requests.clear();
		bureau.cutAt = 0;

		SyncReport report = sync(place, SyncMode.FULL);

		assertEquals(new SyncReport(SyncMode.FULL, false, 2500, 0, 500, 0), report);
		assertEquals(List.of(new Request(0, ""), new Request(0, END_OF_PAGE_1)), bureau.requests);
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("R-218: the order in which the bureau gives insurances is no change")
	void theOrderOfInsurancesIsNoChange() {
		Workplace place = Workplace.in(store, bureau.put(List.of(People.employee(1, "职工1", People.medical("1.00"), People.pension("1.00")))));
		sync(place, SyncMode.FULL);
		bureau.put(List.of(People.employee(1, "职工1", People.pension("1.00"), People.medical("1.00"))));
		assertEquals(new SyncReport(SyncMode.INCREMENTAL, false, 1, 0, 0, 0), sync(place, SyncMode.INCREMENTAL));
	}

	@Test
	@DisplayName("R-217: cancelling ends a sync between two pages, and the next one goes on")
	void cancellingKeepsWhatWasStored() {
		Workplace place = Workplace.in(store, bureau.put(People.many(5003)));
		assertThrows(Progress.Cancelled.class, () -> place.employees.sync(place.session, SyncMode.FULL, new Reporting(new ArrayList<>(), 1)));
		assertEquals(2000, stored(place).size());

		SyncReport report = sync(place, SyncMode.FULL);

		assertTrue(report.resumed());
		assertIterableEquals(bureau.all(), stored(place));
	}

	@Test
	@DisplayName("R-220: the employees of one employer are no business of another's sync")
	void employersAreKeptApart() {
		Workplace one = Workplace.in(store, bureau.put(People.many(10)));
		sync(one, SyncMode.FULL);
		ScriptedBureau other = new ScriptedBureau().put(People.many(3));
		Workplace two = Workplace.in(store, other);
		sync(two, SyncMode.AUTOMATIC);
		other.remove(People.numbers(2));
		assertEquals(1, sync(two, SyncMode.FULL).removed());

		assertEquals(10, stored(one).size());
		assertEquals(2, stored(two).size());
	}

	@Test
	@DisplayName("R-043: a login for payments only does not fetch employees")
	void permissionIsRequired() {
		Workplace place = Workplace.with(Permission.PAYMENT, store, bureau.put(People.many(1)));
		assertEquals("R-043", assertThrows(RuleViolation.class, () -> sync(place, SyncMode.AUTOMATIC)).rule());
		assertEquals(List.of(), bureau.requests);
	}

	private static int number(EmployeeRecord employee) {
		return Integer.parseInt(employee.person().value());
	}

	/** Keeps what is reported and cancels after so many reports. */
	private record Reporting(List<Long> reported, int cancelAfter) implements Progress {

		@Override
		public void report(long done, long total) {
			reported.add(done);
		}

		@Override
		public boolean isCancelled() {
			return reported.size() >= cancelAfter;
		}
	}

	/** A store whose process is killed at a write. */
	private static final class Dying implements Store {

		/** The process ends here. */
		static final class Killed extends Error {
			private static final long serialVersionUID = 1L;
		}

		private final Store store;
		private int writes;

		/** The employer is written by the first. */
		Dying(Store store, int writes) {
			this.store = store;
			this.writes = writes;
		}

		@Override
		public <T> T write(Work<T> work) {
			if (--writes == 0) {
				throw new Killed();
			}
			return store.write(work);
		}

		@Override
		public <T> T read(Work<T> work) {
			return store.read(work);
		}
	}
}
