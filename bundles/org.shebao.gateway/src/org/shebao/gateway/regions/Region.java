package org.shebao.gateway.regions;

import java.net.URI;

import org.shebao.gateway.TaxBureau;

/** A region as contributed to the extension point {@code org.shebao.gateway.regions}: its pack of dated rules and the way to its bureau. */
public interface Region {

	/** The id, by which employers remember it: the division code, such as {@code 520000}. */
	String id();

	/** The name, such as 贵州省. */
	String name();

	/** Its dated tables. */
	RegionPack pack();

	/** The public address of its bureau, null if none is published: then the user has to enter one. */
	URI address();

	/**
	 * Opens the bureau at an address; nothing is sent yet.
	 *
	 * @throws RefusedAddress if the address is not http or https, or is plain http outside loopback
	 */
	TaxBureau connect(URI address);
}
