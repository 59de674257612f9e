package org.shebao.bureau.internal.http;

import java.util.Set;

import org.eclipse.jetty.server.Request;
import org.shebao.bureau.internal.access.Access;
import org.shebao.bureau.internal.access.Session;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;

/** Finds the endpoint that a request is for, lets the caller in or not, and asks it. */
record Counter(Router router, Access access) {
	private static final Set<Operation> OPEN = Set.of(Operation.BUREAU, Operation.REGISTRATIONS, Operation.PENDING, Operation.ASSOCIATE, Operation.LOGIN);

	/** The answer to a request; refusals are thrown. */
	Answer ask(Request request, RequestBody body) {
		return switch (router.find(request.getMethod(), path(request))) {
			case Router.Way.Nowhere(Answer answer) -> answer;
			case Router.Way.To(var operation, var endpoint, var values) -> {
				Session session = admitted(request, operation);
				yield endpoint.answer(new Call(values, Query.of(request.getHttpURI().getQuery()), request.getHeaders().get(Headers.REQUEST_ID), body, session));
			}
		};
	}

	/** The percent-encoded path. */
	static String path(Request request) {
		String path = request.getHttpURI().getPath();
		return path == null ? "" : path;
	}

	private Session admitted(Request request, Operation operation) {
		if (OperatorGate.guards(request)) {
			OperatorGate.check(request);
			return null;
		}
		return OPEN.contains(operation) ? null : access.admit(token(request), operation);
	}

	private static String token(Request request) {
		String header = request.getHeaders().get(Headers.AUTHORIZATION);
		boolean bearer = header != null && header.regionMatches(true, 0, Headers.BEARER, 0, Headers.BEARER.length());
		return bearer ? header.substring(Headers.BEARER.length()).strip() : null;
	}
}
