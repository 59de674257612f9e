package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.shebao.gateway.contract.ContractCheck;
import org.shebao.gateway.contract.Message;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

/** Sends requests byte by byte as told and holds every answer against the published contract. */
final class Caller implements AutoCloseable {
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private final ContractCheck contract = new ContractCheck();
	private final Supplier<URI> address;
	private final Map<String, String> headers = new HashMap<>();
	private String token;

	Caller(Supplier<URI> address) {
		this.address = address;
	}

	/** An answer. */
	record Answered(int status, Message message) {
		String text() {
			return message.text();
		}

		<T> T as(Class<T> type) {
			try {
				return WireFormat.mapper().readValue(text(), type);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** The rule that refuses. */
		String rule() {
			return as(Problem.class).rule();
		}

		String reason() {
			return as(Problem.class).message();
		}
	}

	/** Sends a header with every call from now on; null leaves it out. */
	Caller header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	Caller token(String sessionToken) {
		token = sessionToken;
		return this;
	}

	String token() {
		return token;
	}

	/** Logs in and keeps the token. */
	Bodies.LoggedIn login(String user, String password) {
		Answered answered = tryLogin(user, password);
		assertEquals(201, answered.status(), answered::text);
		Bodies.LoggedIn session = answered.as(Bodies.LoggedIn.class);
		token = session.token();
		return session;
	}

	Answered tryLogin(String user, String password) {
		return call(Operation.LOGIN, new Bodies.Login(ServedBureau.SERIAL, user, password.toCharArray()));
	}

	/** Logs in for the first time and sets a password. */
	Caller firstLogin(String user, String initial) {
		login(user, initial);
		assertEquals(204, call(Operation.CHANGE_PASSWORD, new Bodies.PasswordChange(initial.toCharArray(), ServedBureau.PASSWORD.toCharArray())).status());
		return this;
	}

	/** Logs in as the unit, whose password is set then. */
	Caller unit() {
		return as("", ServedBureau.INITIAL_PASSWORD);
	}

	/** Logs in as a user, whose password is set then. */
	Caller as(String user, String initial) {
		Answered again = tryLogin(user, ServedBureau.PASSWORD);
		return again.status() == 201 ? token(again.as(Bodies.LoggedIn.class).token()) : firstLogin(user, initial);
	}

	Answered get(Operation operation, Object... pathValues) {
		return send(operation.method(), operation.path(pathValues), null, null);
	}

	/** Gets a path with a query as written. */
	Answered get(String target) {
		return send("GET", target, null, null);
	}

	Answered call(Operation operation, Object body, Object... pathValues) {
		return send(operation.method(), operation.path(pathValues), body == null ? null : Headers.JSON, body == null ? null : WireFormat.write(body));
	}

	/** Sends a submission. */
	Answered submit(Operation operation, String id, String contentType, byte[] body) {
		return header(Headers.REQUEST_ID, id).send(operation.method(), operation.template(), contentType, body);
	}

	Answered send(String method, String target, String contentType, byte[] body) {
		try {
			HttpResponse<byte[]> response = client.send(request(method, target, contentType, body), BodyHandlers.ofByteArray());
			Map<String, String> received = new HashMap<>();
			response.headers().map().forEach((name, values) -> received.put(name, values.getFirst()));
			Message message = new Message(received, response.body());
			check(method, target, response.statusCode(), message);
			return new Answered(response.statusCode(), message);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		client.close();
	}

	private HttpRequest request(String method, String target, String contentType, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.get() + target)).method(method,
				body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
		Map<String, String> all = new HashMap<>(headers);
		all.putIfAbsent(Headers.CONTENT_TYPE, contentType);
		all.putIfAbsent(Headers.AUTHORIZATION, token == null ? null : Headers.BEARER + token);
		all.putIfAbsent(Headers.ACCEPT_ENCODING, Headers.GZIP);
		all.forEach((name, value) -> {
			if (value != null) {
				request.header(name, value);
			}
		});
		return request.build();
	}

	private void check(String method, String target, int status, Message message) {
		boolean known = Arrays.stream(Operation.values()).anyMatch(each -> each.method().equals(method) && matches(each, target));
		if (known) {
			assertEquals(List.of(), contract.response(method, target, status, message), () -> method + " " + target + " " + status + " " + message.text());
		} else {
			assertEquals(List.of(), contract.schema("Problem", message.text()));
		}
	}

	private static boolean matches(Operation operation, String target) {
		try {
			return operation.match(target.split("\\?")[0]).isPresent();
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
