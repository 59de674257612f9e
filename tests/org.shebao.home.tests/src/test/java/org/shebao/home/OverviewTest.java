package org.shebao.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.session.Reminder;
import org.shebao.session.Reminder.Kind;
import org.shebao.session.ReminderSource;

class OverviewTest {

	private final List<Function> refreshed = new ArrayList<>();

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	private ReminderSource source(Function function, Reminder... reminders) {
		return new ReminderSource() {
			@Override
			public Function function() {
				return function;
			}

			@Override
			public List<Reminder> reminders(EmployerSession session) {
				return List.of(reminders);
			}

			@Override
			public void refresh(EmployerSession session) {
				refreshed.add(function);
			}
		};
	}

	private static Reminder reminder(Kind kind, String rule) {
		return new Reminder(kind, rule, rule, 1, "page", Map.of());
	}

	private static EmployerSession login(Permission permission) {
		SessionInfo info = new SessionInfo(null, "", permission, false);
		return (EmployerSession) Proxy.newProxyInstance(OverviewTest.class.getClassLoader(), new Class<?>[] { EmployerSession.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("info")) {
				return info;
			}
			throw new UnsupportedOperationException(method.getName());
		});
	}

	private final Overview overview = new Overview(List.of(
			source(Function.PAYMENT, reminder(Kind.TODO, "R-045"), reminder(Kind.ANOMALY, "R-049")),
			source(Function.DECLARATIONS, reminder(Kind.TODO, "R-044"), reminder(Kind.ANOMALY, "R-048")),
			source(Function.WAGES, reminder(Kind.ANOMALY, "R-047"))));

	private List<String> rules(EmployerSession session, Kind kind) {
		return overview.reminders(session, kind).stream().map(Reminder::rule).toList();
	}

	@Test
	@DisplayName("R-044 … R-049: to-dos and anomalies of all areas stand apart in the order of their rules")
	void kindsStandApart() {
		assertEquals(List.of("R-044", "R-045"), rules(login(Permission.ALL), Kind.TODO));
		assertEquals(List.of("R-047", "R-048", "R-049"), rules(login(Permission.ALL), Kind.ANOMALY));
	}

	@Test
	@DisplayName("R-043, §5.20: a login for payments is reminded of payments only, and nothing else is asked of the bureau")
	void onlyWhatTheLoginMayDo() {
		EmployerSession payments = login(Permission.PAYMENT);
		assertEquals(List.of("R-045"), rules(payments, Kind.TODO));
		assertEquals(List.of("R-049"), rules(payments, Kind.ANOMALY));
		overview.refresh(payments);
		assertEquals(List.of(Function.PAYMENT), refreshed);
	}

	@Test
	@DisplayName("C-14: the time limit of the month is told with the days that are left, on its last day and after it")
	void theTimeLimitIsTold() {
		FeePeriod july = FeePeriod.of(2025, 7);
		LocalDate due = LocalDate.of(2025, 7, 31);
		assertEquals("2025-07 属期请在 2025-07-31 前申报并缴费，还有 11 天", new Deadline(july, due, LocalDate.of(2025, 7, 20)).sentence());
		assertEquals("2025-07 属期今天（2025-07-31）是申报缴费期限的最后一天", new Deadline(july, due, due).sentence());
		assertEquals("2025-07 属期的申报缴费期限 2025-07-31 已过", new Deadline(july, due, LocalDate.of(2025, 8, 1)).sentence());
	}
}
