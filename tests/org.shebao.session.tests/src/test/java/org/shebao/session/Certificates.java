package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.shebao.gateway.regions.Trust;

/** Authorities and the servers that they vouch for, made by the keytool of the JDK in one key store. */
final class Certificates {
	private static final char[] SECRET = "changeit".toCharArray();

	/** From when until when a certificate is valid, as keytool wants it. */
	enum Validity {
		NOW("-1d", "9"), PAST("-9d", "2"), FUTURE("+2d", "9");

		private final List<String> options;

		Validity(String start, String days) {
			options = List.of("-startdate", start, "-validity", days);
		}
	}

	private final Path file;

	Certificates(Path folder) {
		file = folder.resolve("keys.p12");
	}

	/** An authority that vouches for others. */
	Certificates authority(String alias, Validity validity) {
		return make(alias, validity, List.of("-ext", "bc:critical=ca:true", "-ext", "ku:critical=keyCertSign"));
	}

	/** A server of a name for which an authority vouches. */
	Certificates server(String alias, String name, String authority, Validity validity) {
		return make(alias, validity, List.of("-ext", "san=dns:" + name, "-signer", authority));
	}

	/** A server that vouches for itself. */
	Certificates selfSigned(String alias) {
		return make(alias, Validity.NOW, List.of("-ext", "san=dns:localhost"));
	}

	/** Trust in one authority, read from PEM as a region's file is. */
	Trust trust(String authority) throws IOException, GeneralSecurityException {
		byte[] encoded = all().getCertificate(authority).getEncoded();
		String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END CERTIFICATE-----\n";
		return Trust.read(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
	}

	/** What a server needs that shows this certificate with its authority's. */
	SSLContext context(String alias) throws IOException, GeneralSecurityException {
		KeyStore all = all();
		KeyStore one = KeyStore.getInstance("PKCS12");
		one.load(null);
		one.setKeyEntry(alias, all.getKey(alias, SECRET), SECRET, all.getCertificateChain(alias));
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(one, SECRET);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	private KeyStore all() throws IOException, GeneralSecurityException {
		KeyStore all = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			all.load(in, SECRET);
		}
		return all;
	}

	private Certificates make(String alias, Validity validity, List<String> extensions) {
		List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias));
		words.addAll(validity.options);
		words.addAll(extensions);
		keytool(words);
		return this;
	}

	private void keytool(List<String> words) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(words);
		command.addAll(List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(SECRET)));
		try {
			Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, keytool.waitFor(), said);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
