package org.shebao.declarations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeItems;
import org.shebao.declarations.ItemFilter;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.session.Reminder;
import org.shebao.session.ReminderSource;

/** Reminds of fee items that wait to be declared, and of several periods of them. */
@Component
public final class UndeclaredItems implements ReminderSource {

	private static final String PAGE = "org.shebao.declarations.ordinary";

	private final FeeItems items;

	/** Over the fee items. */
	@Activate
	public UndeclaredItems(@Reference FeeItems items) {
		this.items = items;
	}

	@Override
	public Function function() {
		return Function.DECLARATIONS;
	}

	@Override
	public List<Reminder> reminders(EmployerSession session) {
		List<FeeItem> waiting = items.list(session.id(), ItemFilter.TO_DECLARE);
		long periods = waiting.stream().map(FeeItem::period).distinct().count();
		List<Reminder> found = new ArrayList<>();
		if (!waiting.isEmpty()) {
			found.add(reminder(Reminder.Kind.TODO, "R-044", waiting.size()));
		}
		if (periods > 1) {
			found.add(reminder(Reminder.Kind.ANOMALY, "R-048", periods));
		}
		return found;
	}

	private static Reminder reminder(Reminder.Kind kind, String rule, long count) {
		return new Reminder(kind, rule, Texts.of(FeeItems.class).get(rule), count, PAGE, Map.of());
	}

	@Override
	public void refresh(EmployerSession session) {
		items.refresh(session);
	}
}
