package org.shebao.store.internal.service;

import java.util.List;

import org.osgi.framework.ServiceRegistration;
import org.shebao.store.DataFolder;
import org.shebao.store.OpenStore;

/** An open store whose services go before it is closed, so that the areas stop first. */
final class RegisteredStore implements OpenStore {

	private final OpenStore store;
	private final List<ServiceRegistration<?>> registrations;
	private boolean closed;

	/** @param registrations in the order in which they go */
	RegisteredStore(OpenStore store, List<ServiceRegistration<?>> registrations) {
		this.store = store;
		this.registrations = registrations;
	}

	@Override
	public DataFolder folder() {
		return store.folder();
	}

	@Override
	public <T> T write(Work<T> work) {
		return store.write(work);
	}

	@Override
	public <T> T read(Work<T> work) {
		return store.read(work);
	}

	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			registrations.forEach(ServiceRegistration::unregister);
			store.close();
		}
	}
}
