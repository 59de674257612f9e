package org.shebao.gateway.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.shebao.gateway.GatewayException;
import org.shebao.gateway.http.Timeouts;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.JsonLinesReader;
import org.shebao.gateway.wire.WireFormat;

/** Sends calls to one bureau, before login or with a session's token, and reads the answers. A call that changes something is sent once. */
public final class Channel {
	private static final int NO_CONTENT = 204;

	private final HttpClient client;
	private final URI address;
	private final Timeouts timeouts;
	private final String token;

	/** A way to a bureau before login. */
	public Channel(HttpClient client, URI address, Timeouts timeouts) {
		this(client, address, timeouts, null);
	}

	private Channel(HttpClient client, URI address, Timeouts timeouts, String token) {
		this.client = client;
		this.address = address;
		this.timeouts = timeouts;
		this.token = token;
	}

	/** The same way for a session. */
	Channel withToken(String sessionToken) {
		return new Channel(client, address, timeouts, sessionToken);
	}

	/** Reads the body of a good answer. */
	@FunctionalInterface
	interface BodyReader<T> {
		T read(InputStream body) throws IOException;
	}

	/** Calls for a value. */
	<T> T get(Call call, Class<T> type) {
		return send(call, json(call), body -> WireFormat.read(body, type));
	}

	/** Calls for an array of values. */
	<T> List<T> list(Call call, Class<T> type) {
		return send(call, json(call), body -> WireFormat.readList(body, type));
	}

	/** Calls for nothing but success. */
	void run(Call call) {
		send(call, json(call), body -> body.skip(0));
	}

	/** Calls with a secret, which is erased from memory as soon as it is sent. */
	<T> T secret(Call call, BodyReader<T> reader) {
		byte[] body = WireFormat.write(call.body());
		try {
			return send(call, new Outgoing(BodyPublishers.ofByteArray(body), Headers.JSON, false), reader);
		} finally {
			Arrays.fill(body, (byte) 0);
		}
	}

	/** Calls for lines with a plain end. */
	<T> void lines(Call call, Class<T> type, Consumer<? super T> sink) {
		send(call, json(call), body -> {
			JsonLinesReader lines = new JsonLinesReader(body);
			lines.forEach(type, sink);
			lines.checkCount();
			return null;
		});
	}

	/** Calls for lines whose end says more. */
	<T, E> E lines(Call call, Class<T> type, Consumer<? super T> sink, Class<E> end) {
		return send(call, json(call), body -> {
			JsonLinesReader lines = new JsonLinesReader(body);
			lines.forEach(type, sink);
			return lines.end(end);
		});
	}

	/** Sends lines as they are made; what making them throws passes through. */
	<T> T upload(Call call, LinesBody lines, Class<T> type) {
		Outgoing outgoing = new Outgoing(BodyPublishers.ofInputStream(() -> lines), Headers.JSON_LINES, true);
		try {
			return send(call, outgoing, body -> WireFormat.read(body, type));
		} catch (GatewayException.OutcomeUnknown e) {
			throw lines.sourceFailed() ? Failures.cause(e) : e;
		}
	}

	/** A request's body and its headers. */
	private record Outgoing(BodyPublisher body, String contentType, boolean gzip) {
	}

	private static Outgoing json(Call call) {
		return call.body() == null ? new Outgoing(BodyPublishers.noBody(), null, false)
				: new Outgoing(BodyPublishers.ofByteArray(WireFormat.write(call.body())), Headers.JSON, false);
	}

	private <T> T send(Call call, Outgoing outgoing, BodyReader<T> reader) {
		GatewayCall event = new GatewayCall();
		event.operation = call.operation().name();
		event.begin();
		try {
			HttpResponse<InputStream> response = client.send(request(call, outgoing), BodyHandlers.ofInputStream());
			event.status = response.statusCode();
			return read(response, reader, event);
		} catch (IOException e) {
			throw Failures.of(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new GatewayException.OutcomeUnknown("interrupted while waiting for the answer", e);
		} finally {
			event.commit();
		}
	}

	private HttpRequest request(Call call, Outgoing outgoing) {
		Duration patience = outgoing.gzip() ? timeouts.upload() : timeouts.answer();
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + call.path())).timeout(patience)
				.header(Headers.ACCEPT_ENCODING, Headers.GZIP).method(call.operation().method(), outgoing.body());
		if (token != null) {
			request.header(Headers.AUTHORIZATION, Headers.BEARER + token);
		}
		if (call.requestId() != null) {
			request.header(Headers.REQUEST_ID, call.requestId().value());
		}
		if (outgoing.contentType() != null) {
			request.header(Headers.CONTENT_TYPE, outgoing.contentType());
		}
		if (outgoing.gzip()) {
			request.header(Headers.CONTENT_ENCODING, Headers.GZIP);
		}
		return request.build();
	}

	private String base() {
		String path = address.getRawPath() == null ? "" : address.getRawPath();
		return address.getScheme() + "://" + address.getRawAuthority() + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
	}

	private <T> T read(HttpResponse<InputStream> response, BodyReader<T> reader, GatewayCall event) throws IOException {
		AnswerStream answer = new AnswerStream(response.body(), timeouts.idle());
		try (answer; InputStream body = decoded(response, answer.forReader())) {
			if (response.statusCode() / 100 != 2) {
				throw Failures.of(response.statusCode(), body);
			}
			T value = reader.read(body);
			answer.drain();
			return value;
		} finally {
			event.bytes = answer.count();
		}
	}

	private static InputStream decoded(HttpResponse<?> response, InputStream body) throws IOException {
		boolean gzip = response.headers().firstValue(Headers.CONTENT_ENCODING).filter(Headers.GZIP::equalsIgnoreCase).isPresent();
		return gzip && response.statusCode() != NO_CONTENT ? new GZIPInputStream(body, 1 << 14) : body;
	}
}
