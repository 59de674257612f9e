package org.shebao.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.session.Employer;
import org.shebao.session.Employers;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.RowSource;

/** The employers known here (单位管理, R-021, R-022, R-027, DOMAIN §5.1). */
public final class EmployerList {

	/** The area whose changes load the list anew. */
	public static final String AREA = "employers";

	private static final Texts TEXTS = Texts.of(EmployerList.class);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessClock.ZONE);

	private EmployerList() {
	}

	/**
	 * What can be done with employers.
	 *
	 * @param add    adds one
	 * @param login  logs in
	 * @param remark notes something
	 */
	public record Deeds(Runnable add, Consumer<Employer> login, Consumer<Employer> remark) {
	}

	/** Describes the list. */
	public static ListPage<Employer> describe(Employers employers, Deeds deeds) {
		return ListPage.of(AREA, TEXTS.get("employers.title"), Employer::id, RowSource.of(query -> employers.list().stream().filter(each -> fits(each, query)).toList()))
				.withoutTicks().resetQueries().reloadedBy(AREA).query(QueryField.text("search", TEXTS.get("employers.search")))
				.column(Column.<Employer>text("taxpayerId", TEXTS.get("column.taxpayerId"), 22, each -> each.registration().taxpayerId().value()))
				.column(Column.<Employer>text("name", TEXTS.get("column.name"), 32, each -> each.registration().name()).linked(deeds.login()))
				.column(Column.<Employer>text("authority", TEXTS.get("column.authority"), 36, each -> each.registration().authorityName()))
				.column(Column.<Employer>text("type", TEXTS.get("column.type"), 22, each -> each.registration().typeName()))
				.column(Column.<Employer>text("role", TEXTS.get("column.role"), 12, each -> Texts.labelOf(each.role())))
				.column(Column.<Employer>text("remark", TEXTS.get("column.remark"), 18, Employer::remark))
				.column(Column.<Employer>text("lastLogin", TEXTS.get("column.lastLogin"), 18, each -> moment(each.lastLogin())))
				.action(Action.<Employer>of("add", TEXTS.get("employers.add"), "add", deeds.add()).asPrimary())
				.rowAction(Action.OnRow.of("login", TEXTS.get("employers.login"), deeds.login()))
				.rowAction(Action.OnRow.of("remark", TEXTS.get("employers.remark"), deeds.remark()))
				.whenEmpty(TEXTS.get("employers.empty"), Action.of("add", TEXTS.get("employers.add"), "add", deeds.add()));
	}

	private static boolean fits(Employer employer, Query query) {
		String sought = query.text("search");
		return employer.registration().name().contains(sought) || employer.registration().taxpayerId().value().contains(sought.toUpperCase(java.util.Locale.ROOT))
				|| employer.remark().contains(sought);
	}

	static String moment(Instant moment) {
		return moment == null ? "" : MOMENT.format(moment);
	}
}
