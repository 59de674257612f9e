package org.shebao.gateway.regions;

import java.net.URI;
import java.util.List;

/**
 * What a bundle contributes to the extension point {@code org.shebao.gateway.regions}.
 *
 * @param id         the region's id
 * @param name       the region's name
 * @param address    the public address of its bureau, null if none is published
 * @param trust      who vouches for its bureau
 * @param pack       where its pack lies
 * @param connectors its own ways to its bureau, asked before the common ones; usually none
 */
public record RegionContribution(String id, String name, URI address, Trust trust, PackSource pack, List<BureauConnector> connectors) {
	public RegionContribution {
		connectors = List.copyOf(connectors);
	}

	/** A region for whose bureau those vouch whom this computer trusts. */
	public RegionContribution(String id, String name, URI address, PackSource pack, List<BureauConnector> connectors) {
		this(id, name, address, Trust.OF_COMPUTER, pack, connectors);
	}
}
