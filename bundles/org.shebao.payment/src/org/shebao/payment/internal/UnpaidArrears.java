package org.shebao.payment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.session.Reminder;
import org.shebao.session.ReminderSource;

/** Reminds of arrears, and of those whose due date has passed. */
@Component
public final class UnpaidArrears implements ReminderSource {

	private static final String PAGE = "org.shebao.payment.arrears";

	private final Arrears arrears;

	/** Over the arrears. */
	@Activate
	public UnpaidArrears(@Reference Arrears arrears) {
		this.arrears = arrears;
	}

	@Override
	public Function function() {
		return Function.PAYMENT;
	}

	@Override
	public List<Reminder> reminders(EmployerSession session) {
		LocalDate today = session.clock().today();
		List<ArrearsLine> lines = arrears.list(session.id(), ArrearsFilter.ALL);
		long overdue = lines.stream().filter(line -> today.isAfter(line.dueDate())).count();
		List<Reminder> found = new ArrayList<>();
		if (!lines.isEmpty()) {
			found.add(reminder(Reminder.Kind.TODO, "R-045", lines.size()));
		}
		if (overdue > 0) {
			found.add(reminder(Reminder.Kind.ANOMALY, "R-049", overdue));
		}
		return found;
	}

	private static Reminder reminder(Reminder.Kind kind, String rule, long count) {
		return new Reminder(kind, rule, Texts.of(Arrears.class).get(rule), count, PAGE, Map.of());
	}

	@Override
	public void refresh(EmployerSession session) {
		arrears.refresh(session);
	}
}
