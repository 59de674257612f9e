package org.shebao.gateway.http.internal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.shebao.gateway.Doubt;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.http.Timeouts;
import org.shebao.gateway.regions.Trust;

/** HTTP clients, one for each circle of authorities. */
public final class Clients implements AutoCloseable {
	private final Timeouts timeouts;
	private final Map<Trust, HttpClient> clients = new ConcurrentHashMap<>();

	public Clients(Timeouts timeouts) {
		this.timeouts = timeouts;
	}

	/**
	 * The client that believes these authorities.
	 *
	 * @throws GatewayException.Untrusted if none of them is valid today, which Java does not check by itself
	 */
	public HttpClient trusting(Trust trust) {
		if (trust.equals(Trust.OF_COMPUTER)) {
			return clients.computeIfAbsent(trust, computer -> builder().build());
		}
		List<X509Certificate> valid = trust.authorities().stream().filter(Clients::isValid).toList();
		if (valid.isEmpty()) {
			throw new GatewayException.Untrusted(Doubt.DATES, null);
		}
		return clients.computeIfAbsent(new Trust(valid), region -> builder().sslContext(context(region)).build());
	}

	@Override
	public void close() {
		clients.values().forEach(HttpClient::shutdownNow);
	}

	private HttpClient.Builder builder() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(timeouts.connect());
	}

	private static boolean isValid(X509Certificate authority) {
		try {
			authority.checkValidity();
			return true;
		} catch (CertificateExpiredException | CertificateNotYetValidException e) {
			return false;
		}
	}

	private static SSLContext context(Trust trust) {
		try {
			KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
			store.load(null);
			for (X509Certificate authority : trust.authorities()) {
				store.setCertificateEntry(Integer.toString(store.size()), authority);
			}
			TrustManagerFactory trusting = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trusting.init(store);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trusting.getTrustManagers(), null);
			return context;
		} catch (GeneralSecurityException | IOException e) {
			throw new IllegalStateException("this Java cannot make encrypted connections", e);
		}
	}
}
