package org.shebao.application;

import java.nio.file.Path;
import java.util.List;

import org.shebao.employees.Employees;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.Employers;
import org.shebao.session.Login;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.outbox.Outbox;

/** The local data: opened once all that the start page needs is there. */
public final class LocalData {

	private static final List<Class<?>> NEEDED = List.of(RegionRegistry.class, Outbox.class, Employers.class, EmployerRegistration.class, Login.class, Employees.class);

	private LocalData() {
	}

	/**
	 * Opens the store of a folder and waits for the services over it; blocks.
	 *
	 * @throws org.shebao.store.StoreException as {@link StoreOpener#open}
	 */
	public static OpenStore open(Services services, Path folder) {
		OpenStore store = services.await(StoreOpener.class).open(folder);
		try {
			NEEDED.forEach(services::await);
		} catch (IllegalStateException missing) {
			store.close();
			throw missing;
		}
		return store;
	}
}
