package org.shebao.gateway.http.internal;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.wire.Operation;

/**
 * One call.
 *
 * @param operation what
 * @param path      the path with its query, percent-encoded
 * @param requestId the id of a submission, null for other calls
 * @param body      the value to be sent, null without one
 */
record Call(Operation operation, String path, RequestId requestId, Object body) {

	static Call of(Operation operation, Object... pathValues) {
		return new Call(operation, operation.path(pathValues), null, null);
	}

	Call with(Object value) {
		return new Call(operation, path, requestId, value);
	}

	Call as(RequestId id) {
		return new Call(operation, path, id, body);
	}

	/** Adds a query parameter. */
	Call query(String name, Object value) {
		return new Call(operation, path + (path.contains("?") ? "&" : "?") + name + "=" + Operation.encode(value.toString()), requestId, body);
	}
}
