package org.shebao.gateway.http;

import java.net.URI;
import java.net.http.HttpClient;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.http.internal.Channel;
import org.shebao.gateway.http.internal.HttpBureau;
import org.shebao.gateway.regions.BureauConnector;

/**
 * Reaches bureaus that speak the published contract over HTTPS, through the proxies that the JVM is set to use. Plain HTTP is allowed to this computer only.
 */
@Component(service = BureauConnector.class)
public final class HttpConnector implements BureauConnector, AutoCloseable {
	private final HttpClient client;
	private final Timeouts timeouts;

	/** A connector with the usual patience. */
	@Activate
	public HttpConnector() {
		this(Timeouts.USUAL);
	}

	/** A connector with a patience of its own. */
	public HttpConnector(Timeouts timeouts) {
		this.timeouts = timeouts;
		this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(timeouts.connect()).build();
	}

	@Override
	public boolean handles(URI address) {
		return isHttps(address) || "http".equalsIgnoreCase(address.getScheme());
	}

	@Override
	public TaxBureau connect(URI address) {
		if (!handles(address) || address.getHost() == null || address.getRawUserInfo() != null) {
			throw new IllegalArgumentException("not an address of a bureau: " + address.getScheme());
		}
		if (!isHttps(address) && !isLoopback(address.getHost())) {
			throw new IllegalArgumentException("plain http outside this computer: " + address.getHost());
		}
		return new HttpBureau(new Channel(client, address, timeouts));
	}

	/** Ends all connections. */
	@Override
	@Deactivate
	public void close() {
		client.shutdownNow();
	}

	private static boolean isHttps(URI address) {
		return "https".equalsIgnoreCase(address.getScheme());
	}

	/** Without asking anybody for the name's address: the answer could come from the network. */
	private static boolean isLoopback(String host) {
		return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
	}
}
