package org.shebao.gateway.regions;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who vouches for a region's bureau.
 *
 * @param authorities the only authorities whose word counts; empty: those that this computer trusts
 */
public record Trust(List<X509Certificate> authorities) {

	/** The authorities that this computer trusts. */
	public static final Trust OF_COMPUTER = new Trust(List.of());

	public Trust {
		authorities = List.copyOf(authorities);
	}

	/**
	 * Reads the certificates of authorities, one or more in PEM.
	 *
	 * @throws IOException if there is none or one cannot be read
	 */
	public static Trust read(InputStream pem) throws IOException {
		try {
			List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(new BufferedInputStream(pem)).stream()
					.map(X509Certificate.class::cast).toList();
			if (read.isEmpty()) {
				throw new IOException("no certificate");
			}
			return new Trust(read);
		} catch (CertificateException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
