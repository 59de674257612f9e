package org.shebao.gateway.regions;

import org.shebao.gateway.regions.internal.LoadedPack;
import org.shebao.gateway.regions.internal.PackCheck;
import org.shebao.gateway.regions.internal.PackTables;

/** Loads region packs: {@code region.json} and dated CSV tables, described in {@code docs/regions.md}. */
public final class PackLoader {
	private PackLoader() {
	}

	/**
	 * Reads and checks a pack whole, so that no later question fails for bad data.
	 *
	 * @throws PackException if a file is missing, a row is wrong or the tables leave a gap
	 */
	public static RegionPack load(PackSource source) throws PackException {
		PackTables tables = PackTables.read(source);
		PackCheck.check(tables);
		return new LoadedPack(tables);
	}
}
