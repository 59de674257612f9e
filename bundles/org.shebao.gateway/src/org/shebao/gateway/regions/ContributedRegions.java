package org.shebao.gateway.regions;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.shebao.core.text.Texts;
import org.shebao.gateway.TaxBureau;

/** The regions of a list of contributions, loaded at once. Immutable. */
public final class ContributedRegions implements RegionRegistry {
	private static final Texts TEXTS = Texts.of(TaxBureau.class);

	private final List<Region> regions;
	private final List<BrokenRegion> broken;

	/**
	 * Loads the packs.
	 *
	 * @param contributions what was contributed
	 * @param connectors    the ways to bureaus that all regions share
	 */
	public ContributedRegions(List<RegionContribution> contributions, List<BureauConnector> connectors) {
		this(contributions, connectors, List.of());
	}

	/**
	 * Loads the packs.
	 *
	 * @param known contributions that are known to be broken already
	 */
	public ContributedRegions(List<RegionContribution> contributions, List<BureauConnector> connectors, List<BrokenRegion> known) {
		Map<String, Region> loaded = new TreeMap<>();
		List<BrokenRegion> faults = new ArrayList<>(known);
		for (RegionContribution contribution : contributions) {
			try {
				Region region = load(contribution, connectors);
				if (loaded.putIfAbsent(region.id(), region) != null) {
					throw new PackException(TEXTS.get("region.twice", region.id()));
				}
			} catch (PackException e) {
				faults.add(new BrokenRegion(contribution.id(), e.getMessage()));
			}
		}
		regions = List.copyOf(loaded.values());
		broken = faults.stream().sorted(Comparator.comparing(BrokenRegion::id)).toList();
	}

	@Override
	public List<Region> regions() {
		return regions;
	}

	@Override
	public List<BrokenRegion> broken() {
		return broken;
	}

	private static Region load(RegionContribution contribution, List<BureauConnector> connectors) throws PackException {
		RegionPack pack = PackLoader.load(contribution.pack());
		if (!pack.id().equals(contribution.id())) {
			throw new PackException(TEXTS.get("region.other", pack.id(), contribution.id()));
		}
		return new LoadedRegion(contribution.id(), contribution.name(), pack, contribution.address(), contribution.trust(),
				Stream.concat(contribution.connectors().stream(), connectors.stream()).toList());
	}

	private record LoadedRegion(String id, String name, RegionPack pack, URI address, Trust trust, List<BureauConnector> connectors) implements Region {
		@Override
		public TaxBureau connect(URI target) {
			return connectors.stream().filter(connector -> connector.handles(target)).findFirst()
					.orElseThrow(RefusedAddress::malformed).connect(target, trust);
		}
	}
}
