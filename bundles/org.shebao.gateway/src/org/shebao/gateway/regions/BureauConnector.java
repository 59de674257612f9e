package org.shebao.gateway.regions;

import java.net.URI;

import org.shebao.gateway.TaxBureau;

/** A way to reach bureaus, such as HTTP. Offered as a service for all regions, or by a region for its own. */
public interface BureauConnector {
	/** Whether it knows what to do with such an address. */
	boolean handles(URI address);

	/**
	 * Opens the bureau at an address; nothing is sent yet.
	 *
	 * @param trust who vouches for it
	 * @throws RefusedAddress if the address is not allowed, such as plain http outside loopback
	 */
	TaxBureau connect(URI address, Trust trust);

	/** Opens the bureau at an address for which those vouch whom this computer trusts. */
	default TaxBureau connect(URI address) {
		return connect(address, Trust.OF_COMPUTER);
	}
}
