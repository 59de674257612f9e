package org.shebao.wages.internal;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.Employees;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.session.Reminder;
import org.shebao.session.ReminderSource;
import org.shebao.wages.WageDrafts;

/** Reminds of employees in normal status whose wage of the running fee year is missing. */
@Component
public final class MissingWages implements ReminderSource {

	private static final String PAGE = "org.shebao.wages.drafts";

	private final Employees employees;

	/** Over the employees. */
	@Activate
	public MissingWages(@Reference Employees employees) {
		this.employees = employees;
	}

	@Override
	public Function function() {
		return Function.WAGES;
	}

	@Override
	public List<Reminder> reminders(EmployerSession session) {
		FeeYear years = new FeeYear(session.pack().feeYearStart());
		FeePeriod first = years.first(years.yearOf(FeePeriod.containing(session.clock().today())));
		long missing = employees.count(session.id(), StoredWageDrafts.NORMAL.withoutWageIn(first));
		return missing == 0 ? List.of()
				: List.of(new Reminder(Reminder.Kind.ANOMALY, "R-047", Texts.of(WageDrafts.class).get("R-047"), missing, PAGE, Map.of()));
	}

	@Override
	public void refresh(EmployerSession session) {
		// employees come with the sync of the login and of their own page
	}
}
