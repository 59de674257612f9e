package org.shebao.declarations.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.shebao.store.StoreContribution;

/** What declarations keep: items, their persons, declarations with their items. All of it is read and written as records by SQL, so there are no entities. */
@Component
public final class DeclarationsStoreContribution implements StoreContribution {

	@Override
	public String name() {
		return "declarations";
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of();
	}

	@Override
	public String changelog() {
		return "org/shebao/declarations/migrations/changelog.xml";
	}
}
