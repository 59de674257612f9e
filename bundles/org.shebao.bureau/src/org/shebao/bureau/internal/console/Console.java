package org.shebao.bureau.internal.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.shebao.gateway.GatewayException;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

/** Sends the operator's calls. Refusals are rule violations, everything else that goes wrong a {@link GatewayException}. */
record Console(HttpClient client, URI address) {
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** Calls for nothing but success. */
	void run(Operation operation, Object body, Object... pathValues) {
		send(operation, body, pathValues);
	}

	/** Calls for a value. */
	<T> T get(Operation operation, Object body, Class<T> type) {
		try {
			return WireFormat.read(new ByteArrayInputStream(send(operation, body)), type);
		} catch (IOException e) {
			throw new GatewayException.OutcomeUnknown("no proper answer", e);
		}
	}

	private byte[] send(Operation operation, Object body, Object... pathValues) {
		try {
			HttpResponse<byte[]> answer = client.send(request(operation, body, operation.path(pathValues)), BodyHandlers.ofByteArray());
			if (answer.statusCode() / 100 == 2) {
				return answer.body();
			}
			throw refusal(answer.statusCode(), new ByteArrayInputStream(answer.body()));
		} catch (ConnectException e) {
			throw new GatewayException.Unreachable("no connection", e);
		} catch (IOException e) {
			throw new GatewayException.OutcomeUnknown("no proper answer", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new GatewayException.OutcomeUnknown("interrupted while waiting for the answer", e);
		}
	}

	private HttpRequest request(Operation operation, Object body, String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
		if (body == null) {
			return request.method(operation.method(), BodyPublishers.noBody()).build();
		}
		return request.header(Headers.CONTENT_TYPE, Headers.JSON).method(operation.method(), BodyPublishers.ofByteArray(WireFormat.write(body))).build();
	}

	private static RuntimeException refusal(int status, InputStream body) throws IOException {
		return status / 100 == 4 ? WireFormat.read(body, Problem.class).toViolation() : new GatewayException.OutcomeUnknown("status " + status, null);
	}
}
