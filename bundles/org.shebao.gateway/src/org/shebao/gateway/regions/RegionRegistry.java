package org.shebao.gateway.regions;

import java.util.List;
import java.util.Optional;

/** The regions installed. A broken one is reported here and does not disturb the others. */
public interface RegionRegistry {

	/** The regions that work, by id. */
	List<Region> regions();

	/** The regions that could not be loaded. */
	List<BrokenRegion> broken();

	/** The region of an id. */
	default Optional<Region> find(String id) {
		return regions().stream().filter(region -> region.id().equals(id)).findFirst();
	}

	/**
	 * A region that could not be loaded.
	 *
	 * @param id     its id, or the contributing bundle's name if it has none
	 * @param reason why, for the user
	 */
	record BrokenRegion(String id, String reason) {
	}
}
