package org.shebao.cli.internal;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Services of the running framework. */
final class Services {

	private static final long PATIENCE_MILLIS = 20_000;

	private final BundleContext bundles;

	Services(BundleContext bundles) {
		this.bundles = bundles;
	}

	/** A service that has to come up. */
	<T> T get(Class<T> type) {
		ServiceTracker<T, T> tracker = open(type);
		try {
			T service = tracker.waitForService(PATIENCE_MILLIS);
			if (service == null) {
				throw new IllegalStateException("no service " + type.getName());
			}
			return service;
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + type.getName(), stopped);
		}
	}

	/** A service that may be missing in this product. */
	<T> Optional<T> find(Class<T> type) {
		return Optional.ofNullable(open(type).getService());
	}

	private <T> ServiceTracker<T, T> open(Class<T> type) {
		// stays open as long as the process: services are held while a command uses them
		ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
		tracker.open();
		return tracker;
	}
}
