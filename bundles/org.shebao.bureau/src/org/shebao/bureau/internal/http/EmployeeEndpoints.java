package org.shebao.bureau.internal.http;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.registry.Employees;

/** Units and employees. */
record EmployeeEndpoints(Bureau bureau) {
	private static final int PERSON_LENGTH = 20;
	private static final int LARGEST_PAGE = 100_000;

	Answer units(Call call) {
		return Answer.ok(bureau.registrations().associated(call.serial()));
	}

	Answer employees(Call call) {
		Query query = call.query();
		Employees.PageRequest page = new Employees.PageRequest(call.serial(), call.session().taxpayerId(), query.number("since", 0, Long.MAX_VALUE),
				query.text("after", PERSON_LENGTH), (int) query.number("limit", 1, LARGEST_PAGE));
		return new Answer.Lines(sink -> bureau.employees().page(page, sink::accept));
	}
}
