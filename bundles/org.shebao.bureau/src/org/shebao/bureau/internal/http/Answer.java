package org.shebao.bureau.internal.http;

import java.util.Map;
import java.util.function.Consumer;

import org.shebao.gateway.Feedback;
import org.shebao.gateway.wire.Problem;

/** What an endpoint answers. */
sealed interface Answer {
	/** One JSON value. */
	record Value(int status, Object body, Map<String, String> headers) implements Answer {
	}

	/** Done, and nothing to say. */
	record Nothing() implements Answer {
	}

	/** JSON lines, made while they are sent. */
	record Lines(Source source) implements Answer {
	}

	/** Makes lines. */
	@FunctionalInterface
	interface Source {
		/**
		 * Gives the lines to a sink. A refusal before the first one is answered as such; whatever is thrown later cuts the answer off.
		 *
		 * @return what the end line says, null for the number of lines
		 */
		Object writeTo(Consumer<Object> sink);
	}

	static Answer ok(Object body) {
		return new Value(200, body, Map.of());
	}

	static Answer created(Object body) {
		return new Value(201, body, Map.of());
	}

	/** Received or decided. */
	static Answer submission(Feedback feedback) {
		return new Value(feedback.state() == Feedback.State.PENDING ? 202 : 200, feedback, Map.of());
	}

	static Answer nothing() {
		return new Nothing();
	}

	/** Lines with a plain end. */
	static Answer lines(Consumer<Consumer<Object>> source) {
		return new Lines(sink -> {
			source.accept(sink);
			return null;
		});
	}

	static Answer problem(int status, Problem problem) {
		return new Value(status, problem, status == 401 ? Map.of("WWW-Authenticate", "Bearer") : Map.of());
	}
}
