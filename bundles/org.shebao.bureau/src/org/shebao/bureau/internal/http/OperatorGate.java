package org.shebao.bureau.internal.http;

import java.net.InetSocketAddress;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.gateway.wire.Problem;

/**
 * Lets only this computer's own programs to the operator's console. A page in a browser must not get there either: a name that was made to lead to loopback shows in the
 * host, and browsers tell whose page it is.
 */
final class OperatorGate {
	private static final String PATHS = "/operator/";
	private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

	private OperatorGate() {
	}

	/** Whether a call is the operator's. */
	static boolean guards(Request request) {
		return Counter.path(request).startsWith(PATHS);
	}

	/** @throws Refusal if the call comes from elsewhere */
	static void check(Request request) {
		boolean near = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote && remote.getAddress().isLoopbackAddress();
		boolean browser = request.getHeaders().contains(HttpHeader.ORIGIN) || request.getHeaders().contains("Sec-Fetch-Site");
		String host = request.getHttpURI().getHost();
		if (!near || browser || host == null || !HOSTS.contains(host)) {
			throw new Refusal(403, new Problem(Problem.PERMISSION, BureauTexts.text("operator")));
		}
	}
}
