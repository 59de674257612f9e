package org.shebao.store;

import java.util.List;

/** A contribution for tests. */
public record Area(String name, int order, List<Class<?>> entities, String changelog) implements StoreContribution {

	/** An area with the changelog {@code org/shebao/store/<file>} and no entities. */
	public static Area of(String name, String file, Class<?>... entities) {
		return new Area(name, 20, List.of(entities), "org/shebao/store/" + file);
	}
}
