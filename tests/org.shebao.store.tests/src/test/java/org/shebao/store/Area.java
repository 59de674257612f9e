package org.shebao.store;

import java.util.List;

/** A contribution for tests. */
public record Area(String name, int order, List<Class<?>> entities, String changelog) implements StoreContribution {

	/** An area with the changelog {@code org/shebao/store/<file>}. */
	public static Area of(String name, int order, String file, Class<?>... entities) {
		return new Area(name, order, List.of(entities), "org/shebao/store/" + file);
	}

	/** The area with the table NOTE, in a version. */
	public static Area notes(String version, Class<?>... entities) {
		return of("notes", 20, "notes/" + version + ".xml", entities);
	}

	/** The area with the table TAG, which refers to NOTE. */
	public static Area tags(Class<?>... entities) {
		return of("tags", 30, "tags/changelog.xml", entities);
	}
}
