package org.shebao.gateway.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.shebao.gateway.GatewayException;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

/**
 * What a failure means for the call. Only failures that happen before the first byte of a request leaves are certain; whatever may have come later leaves the outcome
 * unknown. Messages name no address and no content.
 */
final class Failures {
	private static final int UNAUTHORIZED = 401;

	private Failures() {
	}

	/** No proper answer. */
	static GatewayException of(IOException e) {
		return switch (e) {
			case ConnectException refused -> new GatewayException.Unreachable("no connection", refused);
			case HttpConnectTimeoutException slow -> new GatewayException.Unreachable("no connection in time", slow);
			case UnknownHostException unknown -> new GatewayException.Unreachable("unknown host", unknown);
			case NoRouteToHostException lost -> new GatewayException.Unreachable("no route", lost);
			case SSLException insecure when Doubts.nothingWasSent(insecure) -> new GatewayException.Untrusted(Doubts.behind(insecure), insecure);
			default -> new GatewayException.OutcomeUnknown("no proper answer", e);
		};
	}

	/**
	 * An answer that is not good.
	 *
	 * @throws IOException if it is no refusal of the contract, such as a page of a proxy
	 */
	static RuntimeException of(int status, InputStream body) throws IOException {
		if (status == UNAUTHORIZED) {
			return new GatewayException.SessionEnded("the session has ended");
		}
		if (status / 100 != 4) {
			return new GatewayException.OutcomeUnknown("status " + status, null);
		}
		Problem problem = WireFormat.read(body, Problem.class);
		if (problem.rule() == null || problem.message() == null) {
			throw new IOException("status " + status + " without a reason");
		}
		return problem.toViolation();
	}

	/** The first unchecked failure behind a failure, or the failure itself. */
	static RuntimeException cause(GatewayException e) {
		return Stream.iterate(e.getCause(), cause -> cause != null, Throwable::getCause).filter(RuntimeException.class::isInstance)
				.map(RuntimeException.class::cast).filter(cause -> !(cause instanceof java.io.UncheckedIOException)).findFirst().orElse(e);
	}
}
