package org.shebao.session.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.shebao.store.StoreContribution;

/** What the session keeps: employers and their unit numbers. */
@Component
public final class SessionStoreContribution implements StoreContribution {

	@Override
	public String name() {
		return "session";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(EmployerEntity.class, UnitInsurance.class);
	}

	@Override
	public String changelog() {
		return "org/shebao/session/migrations/changelog.xml";
	}
}
