package org.shebao.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Services of the running framework; those of the areas come up with the store. */
public final class Services {

	private static final long PATIENCE_MILLIS = 20_000;

	private final BundleContext bundles;
	private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

	/** Over the framework that this bundle runs in. */
	public Services() {
		this.bundles = FrameworkUtil.getBundle(Services.class).getBundleContext();
	}

	/**
	 * Waits for a service that has to come up; for working threads.
	 *
	 * @throws IllegalStateException if it does not
	 */
	public <T> T await(Class<T> type) {
		try {
			T service = tracker(type).waitForService(PATIENCE_MILLIS);
			if (service == null) {
				throw new IllegalStateException("no service " + type.getName());
			}
			return service;
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + type.getName(), stopped);
		}
	}

	/** A service that may be missing at this moment or in this product. */
	public <T> Optional<T> find(Class<T> type) {
		return Optional.ofNullable(tracker(type).getService());
	}

	/**
	 * A service that is known to be there.
	 *
	 * @throws IllegalStateException if it is not
	 */
	public <T> T get(Class<T> type) {
		return find(type).orElseThrow(() -> new IllegalStateException("no service " + type.getName()));
	}

	@SuppressWarnings("unchecked") // a tracker is kept under the type that it tracks
	private <T> ServiceTracker<T, T> tracker(Class<T> type) {
		return (ServiceTracker<T, T>) trackers.computeIfAbsent(type, each -> {
			ServiceTracker<T, T> fresh = new ServiceTracker<>(bundles, type, null);
			fresh.open();
			return fresh;
		});
	}
}
