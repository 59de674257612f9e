package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.application.DataUpdate.Stage;
import org.shebao.application.DataUpdate.Step;
import org.shebao.core.task.Progress;
import org.shebao.core.time.BusinessClock;
import org.shebao.employees.Employees;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.EmployerSession;
import org.shebao.store.outbox.Outbox;

class DataUpdateTest {

	private final List<String> heard = new ArrayList<>();
	private final List<Integer> percents = new ArrayList<>();
	private boolean broken;

	private DataUpdate update(Permission permission) {
		BureauSession bureau = Fakes.of(BureauSession.class, Map.of("registrations", none -> {
			heard.add("registrations");
			return List.of();
		}));
		RegionPack pack = Fakes.of(RegionPack.class, Map.of("types", none -> List.of(), "dueDate", period -> LocalDate.of(2025, 7, 31)));
		BusinessClock clock = () -> Instant.parse("2025-07-15T02:00:00Z");
		EmployerSession session = Fakes.of(EmployerSession.class, Map.of("info", none -> new SessionInfo(Fakes.REGISTRATION, "", permission, false),
				"bureau", none -> bureau, "pack", none -> pack, "clock", none -> clock, "employer", none -> Fakes.employer(1)));
		Employees employees = Fakes.of(Employees.class, Map.of("sync", given -> sync((Progress) given[2])));
		Outbox outbox = Fakes.of(Outbox.class, Map.of("dispatch", given -> {
			heard.add("dispatch");
			return List.of();
		}));
		return new DataUpdate(session, employees, outbox);
	}

	private Object sync(Progress progress) {
		heard.add("sync");
		progress.report(50, 200);
		if (broken) {
			throw new GatewayException.Unreachable("cut off", null);
		}
		return null;
	}

	private final Progress watched = new Progress() {
		@Override
		public void report(long done, long total) {
			percents.add((int) done);
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	@Test
	@DisplayName("R-036: the steps run one after the other, the whole rises to 100, and a step counts as far as it is")
	void stepsRunInOrder() {
		DataUpdate update = update(Permission.ALL);
		update.run(watched);
		assertEquals(List.of("registrations", "sync", "dispatch"), heard);
		// three steps of five are done, and a quarter of the fourth: (300 + 25) / 5
		assertEquals(List.of(20, 40, 60, 65, 80, 100), percents);
		assertEquals(100, update.percent());
	}

	@Test
	@DisplayName("R-037: what was done is not fetched again after a failure")
	void failuresGoOn() {
		DataUpdate update = update(Permission.ALL);
		broken = true;
		assertThrows(GatewayException.Unreachable.class, () -> update.run(Progress.NONE));
		assertEquals(List.of(Stage.DONE, Stage.DONE, Stage.DONE, Stage.FAILED, Stage.WAITING), update.states().stream().map(DataUpdate.State::stage).toList());
		broken = false;
		update.run(Progress.NONE);
		assertEquals(List.of("registrations", "sync", "sync", "dispatch"), heard);
		assertEquals(100, update.percent());
	}

	@Test
	@DisplayName("§5.20: for who may pay only, no employees are fetched")
	void noEmployeesForPayments() {
		DataUpdate update = update(Permission.PAYMENT);
		update.run(Progress.NONE);
		assertEquals(List.of(Step.UNIT, Step.REGISTRATIONS, Step.RULES, Step.FEEDBACK), update.states().stream().map(DataUpdate.State::step).toList());
		assertEquals(List.of("registrations", "dispatch"), heard);
	}
}
