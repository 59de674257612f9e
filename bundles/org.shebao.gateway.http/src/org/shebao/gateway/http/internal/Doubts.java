package org.shebao.gateway.http.internal;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.shebao.gateway.Doubt;

/** What the failure of an encrypted connection says about the server. */
final class Doubts {
	private static final String NO_TLS = "Unrecognized SSL message, plaintext connection?";

	private Doubts() {
	}

	/** Whether it failed before the first byte of a request left: later the outcome would be unknown. */
	static boolean nothingWasSent(SSLException failure) {
		// the JDK says this only of an answer to its greeting that is not TLS at all
		boolean notEncrypted = causes(failure).anyMatch(cause -> NO_TLS.equals(cause.getMessage()));
		return failure instanceof SSLHandshakeException || failure instanceof SSLPeerUnverifiedException || notEncrypted;
	}

	/** The doubt behind a failure. */
	static Doubt behind(SSLException failure) {
		if (causes(failure).anyMatch(Doubts::isAboutDates)) {
			return Doubt.DATES;
		}
		if (failure instanceof SSLPeerUnverifiedException || causes(failure).anyMatch(cause -> cause.getClass() == CertificateException.class)) {
			// the check of the name is the only one of the JDK that throws the bare kind
			return Doubt.NAME;
		}
		return causes(failure).anyMatch(CertificateException.class::isInstance) ? Doubt.AUTHORITY : Doubt.CONNECTION;
	}

	private static boolean isAboutDates(Throwable cause) {
		return switch (cause) {
			case CertificateExpiredException past -> true;
			case CertificateNotYetValidException future -> true;
			case CertPathValidatorException path -> path.getReason() == BasicReason.EXPIRED || path.getReason() == BasicReason.NOT_YET_VALID;
			default -> false;
		};
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
	}
}
