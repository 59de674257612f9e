package org.shebao.bureau.internal.http;

import java.util.List;
import java.util.function.Function;

import org.shebao.bureau.internal.access.Session;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.wire.Headers;

/**
 * A call as it came in, its values still unread.
 *
 * @param path      the values of the path's parameters in their order
 * @param requestId the header that names a submission, null without one
 * @param session   whose call it is, null for operations that need no session
 */
record Call(List<String> path, Query query, String requestId, RequestBody body, Session session) {
	private static final int REQUEST_ID_LENGTH = 64;

	/** A parameter of the path. */
	<T> T path(int index, String name, Function<String, T> reader) {
		return Values.read(name, path.get(index), reader);
	}

	/** The registration on whose behalf it comes. */
	RegistrationSerial serial() {
		return session.serial();
	}

	/** The id of a submission. */
	RequestId submissionId() {
		String id = Values.present(Headers.REQUEST_ID, requestId);
		return Values.read(Headers.REQUEST_ID, Values.atMost(REQUEST_ID_LENGTH, Headers.REQUEST_ID, id), RequestId::new);
	}
}
