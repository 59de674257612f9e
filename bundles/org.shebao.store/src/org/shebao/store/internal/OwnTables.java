package org.shebao.store.internal;

import java.util.List;

import org.shebao.store.StoreContribution;

/** The store's own tables. */
final class OwnTables implements StoreContribution {

	@Override
	public String name() {
		return "store";
	}

	@Override
	public int order() {
		return 0;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of();
	}

	@Override
	public String changelog() {
		return "org/shebao/store/migrations/changelog.xml";
	}
}
