package org.shebao.employees.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.shebao.store.StoreContribution;

/** What the area keeps: employees, their insurances, and how far a sync is. */
@Component
public final class EmployeesStoreContribution implements StoreContribution {

	@Override
	public String name() {
		return "employees";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of();
	}

	@Override
	public String changelog() {
		return "org/shebao/employees/migrations/changelog.xml";
	}
}
