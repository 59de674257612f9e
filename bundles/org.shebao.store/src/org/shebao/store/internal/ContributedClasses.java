package org.shebao.store.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.shebao.store.StoreContribution;

/** Finds classes and resources of all contributing areas by asking each area's own loader. */
final class ContributedClasses extends ClassLoader {

	private final Set<ClassLoader> loaders = new LinkedHashSet<>();

	/**
	 * @param parent        asked first
	 * @param contributions the areas
	 */
	ContributedClasses(ClassLoader parent, List<? extends StoreContribution> contributions) {
		super(parent);
		for (StoreContribution contribution : contributions) {
			loaders.add(contribution.getClass().getClassLoader());
			contribution.entities().forEach(entity -> loaders.add(entity.getClassLoader()));
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		for (ClassLoader loader : loaders) {
			try {
				return loader.loadClass(name);
			} catch (ClassNotFoundException e) {
				continue;
			}
		}
		throw new ClassNotFoundException(name);
	}

	@Override
	protected URL findResource(String name) {
		return loaders.stream().map(loader -> loader.getResource(name)).filter(found -> found != null).findFirst().orElse(null);
	}

	@Override
	protected Enumeration<URL> findResources(String name) throws IOException {
		Set<URL> found = new LinkedHashSet<>();
		for (ClassLoader loader : loaders) {
			found.addAll(Collections.list(loader.getResources(name)));
		}
		return Collections.enumeration(found);
	}
}
