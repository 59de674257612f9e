package org.shebao.store.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import liquibase.servicelocator.ServiceLocator;

/**
 * Finds the migration library's parts and leaves out those whose own libraries are not installed, such as the loading of CSV files; the library itself would
 * refuse to work at all.
 */
final class LoadableServices implements ServiceLocator {

	private static final Logger LOG = LoggerFactory.getLogger(LoadableServices.class);

	@Override
	public int getPriority() {
		return PRIORITY_NOT_APPLICABLE;
	}

	@Override
	public <T> List<T> findInstances(Class<T> type) {
		List<T> found = new ArrayList<>();
		Iterator<T> services = ServiceLoader.load(type, ServiceLocator.class.getClassLoader()).iterator();
		boolean more = true;
		while (more) {
			try {
				more = services.hasNext();
				if (more) {
					found.add(services.next());
				}
			} catch (LinkageError e) {
				// the iterator has already gone past the one that failed
				LOG.debug("left out a {}", type.getName(), e);
			}
		}
		return found;
	}
}
