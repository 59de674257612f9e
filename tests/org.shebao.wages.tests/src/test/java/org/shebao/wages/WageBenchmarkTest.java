package org.shebao.wages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shebao.wages.scripted.People.HRSS;
import static org.shebao.wages.scripted.People.NHSA;
import static org.shebao.wages.scripted.People.employee;
import static org.shebao.wages.scripted.People.insurance;
import static org.shebao.wages.scripted.Workplace.ANNUAL;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.store.OpenStore;
import org.shebao.wages.WageDraft.Change;
import org.shebao.wages.WageDraft.Key;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;

/** How long it takes to fill in and submit the wages of 100,000 employees with six insurances each; by {@code ./shebao bench --wages}. */
@EnabledIfEnvironmentVariable(named = "SHEBAO_BENCH", matches = "wages")
class WageBenchmarkTest {

	private static final int PEOPLE = 100_000;
	/** Nobody of these has a wage. */
	private static final int NEWCOMERS = 200;

	@TempDir
	Path folder;

	@Test
	void aHundredThousandWages() {
		try (OpenStore store = Workplace.open(folder)) {
			ScriptedBureau bureau = new ScriptedBureau().put(IntStream.rangeClosed(1, PEOPLE).mapToObj(WageBenchmarkTest::person).toList());
			long started = System.nanoTime();
			Workplace place = Workplace.in(store, bureau);
			told("synchronised", started, 0);
			for (int run = 0; run < 2; run++) {
				// all wages end with 2024
				assertEquals(PEOPLE, measured("count without wage", () -> place.drafts.countWithoutWage(place.session, ANNUAL)));
				assertEquals(PEOPLE, measured("add all normal", () -> place.drafts.addNormal(place.id(), ANNUAL)));
				assertEquals(0, measured("count when all are drafted", () -> place.drafts.countWithoutWage(place.session, ANNUAL)));
				measured("cleared", () -> place.drafts.clear(place.id(), ANNUAL));
				assertEquals(PEOPLE, measured("add all without wage", () -> place.drafts.addWithoutWage(place.session, ANNUAL)));
				List<Key> keys = place.drafts.window(place.id(), ANNUAL, null, PEOPLE).stream().map(WageDraft::key).toList();
				List<Change> changes = keys.stream().map(key -> new Change(key, "5000.00")).toList();
				assertEquals(PEOPLE, measured("change all", () -> place.drafts.changeAll(place.id(), ANNUAL, changes).size()));
				if (run == 0) {
					measured("cleared", () -> place.drafts.clear(place.id(), ANNUAL));
				} else {
					assertEquals(PEOPLE, measured("check", () -> place.drafts.check(place.session, ANNUAL).lines()));
					assertEquals(PEOPLE, measured("submit all ticked", () -> place.declarations.submit(place.session, ANNUAL, keys).lines()));
					assertEquals(0, measured("count when all are submitted", () -> place.drafts.countWithoutWage(place.session, ANNUAL)));
				}
			}
		}
	}

	private static EmployeeRecord person(int n) {
		String wage = n <= NEWCOMERS ? null : "4500.00";
		return employee(n, People.name(n), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, wage), insurance(HRSS, InsuranceType.UNEMPLOYMENT, wage),
				insurance(HRSS, InsuranceType.WORK_INJURY, wage), insurance(NHSA, InsuranceType.MEDICAL, wage), insurance(NHSA, InsuranceType.LARGE_MEDICAL, wage),
				insurance(NHSA, InsuranceType.MATERNITY, wage));
	}

	private static long measured(String what, LongSupplier work) {
		long started = System.nanoTime();
		long processor = processor();
		long result = work.getAsLong();
		told(what, started, processor);
		return result;
	}

	private static void told(String what, long started, long processor) {
		System.out.printf("%-30s %6d ms, processor %6d ms%n", what, (System.nanoTime() - started) / 1_000_000, (processor() - processor) / 1_000_000);
	}

	private static long processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
