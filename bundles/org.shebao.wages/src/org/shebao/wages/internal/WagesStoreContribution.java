package org.shebao.wages.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.shebao.store.StoreContribution;

/** What the area keeps: drafts, batches and their lines. */
@Component
public final class WagesStoreContribution implements StoreContribution {

	@Override
	public String name() {
		return "wages";
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of();
	}

	@Override
	public String changelog() {
		return "org/shebao/wages/migrations/changelog.xml";
	}
}
