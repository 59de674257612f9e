package org.shebao.gateway.http;

import java.net.URI;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.shebao.core.Loopback;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.http.internal.Channel;
import org.shebao.gateway.http.internal.Clients;
import org.shebao.gateway.http.internal.HttpBureau;
import org.shebao.gateway.regions.BureauConnector;
import org.shebao.gateway.regions.RefusedAddress;
import org.shebao.gateway.regions.Trust;

/**
 * Reaches bureaus that speak the published contract over HTTPS, through the proxies that the JVM is set to use. Plain HTTP is allowed to this computer only.
 */
@Component(service = BureauConnector.class)
public final class HttpConnector implements BureauConnector, AutoCloseable {
	private final Clients clients;
	private final Timeouts timeouts;

	/** A connector with the usual patience. */
	@Activate
	public HttpConnector() {
		this(Timeouts.USUAL);
	}

	/** A connector with a patience of its own. */
	public HttpConnector(Timeouts timeouts) {
		this.timeouts = timeouts;
		this.clients = new Clients(timeouts);
	}

	@Override
	public boolean handles(URI address) {
		return isHttps(address) || "http".equalsIgnoreCase(address.getScheme());
	}

	@Override
	public TaxBureau connect(URI address, Trust trust) {
		if (!handles(address) || address.getHost() == null || address.getRawUserInfo() != null) {
			throw RefusedAddress.malformed();
		}
		if (!isHttps(address) && !Loopback.isHost(address.getHost())) {
			throw RefusedAddress.notEncrypted();
		}
		return new HttpBureau(new Channel(clients.trusting(trust), address, timeouts));
	}

	/** Ends all connections. */
	@Override
	@Deactivate
	public void close() {
		clients.close();
	}

	private static boolean isHttps(URI address) {
		return "https".equalsIgnoreCase(address.getScheme());
	}
}
