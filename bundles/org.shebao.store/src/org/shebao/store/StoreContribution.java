package org.shebao.store;

import java.util.List;

/**
 * What an area keeps in the store: its entities and its migrations. Registered as a service; the store is composed of all of them when it opens.
 */
public interface StoreContribution {

	/** The area's short name such as {@code wages}; migrations of different areas run in the order of {@link #order()} and then of names. */
	String name();

	/** Areas whose tables others refer to come first: 0 store, 10 session, 20 employees, 30 wages, 40 declarations, 50 payment. */
	int order();

	/** The entity classes, loaded by the area's own class loader. */
	List<Class<?>> entities();

	/** The Liquibase changelog as a resource of the area's class loader, such as {@code org/shebao/wages/migrations/changelog.xml}. */
	String changelog();
}
