package org.shebao.cli.internal.month;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.employees.SyncMode;
import org.shebao.employees.SyncReport;

/**
 * The first full sync.
 *
 * @param scene what the steps share
 */
record EmployeeSync(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** Fetches everybody. */
	void fetch() {
		Narrator narrator = scene.narrator();
		narrator.step("sync");
		Employees employees = scene.get(Employees.class);
		SyncReport report = employees.sync(scene.session(), SyncMode.FULL, Progress.NONE);
		FeePeriod month = FeePeriod.containing(scene.session().clock().today());
		long missing = employees.count(scene.session().id(), EmployeeQuery.ALL.withStatus(InsuranceStatus.NORMAL).withoutWageIn(month));
		narrator.say(TEXTS.get("sync.done.full", report.received(), report.added(), report.changed(), report.removed()));
		narrator.say(TEXTS.get("month.withoutWage", missing));
		narrator.keep("sync", report);
	}
}
