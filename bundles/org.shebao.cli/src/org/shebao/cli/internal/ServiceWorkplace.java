package org.shebao.cli.internal;

import java.nio.file.Path;

import org.shebao.cli.Workplace;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;

/** A data folder opened in the running framework: the areas' services come up with its store. */
final class ServiceWorkplace implements Workplace {

	private final Services services;
	private final OpenStore store;

	ServiceWorkplace(Services services, Path data) {
		this.services = services;
		this.store = services.get(StoreOpener.class).open(data);
	}

	@Override
	public <T> T get(Class<T> service) {
		return services.get(service);
	}

	@Override
	public void close() {
		store.close();
	}
}
