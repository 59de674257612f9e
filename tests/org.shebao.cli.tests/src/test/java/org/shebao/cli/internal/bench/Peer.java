package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;

/**
 * The other end of the wire: it serves what {@link Answers} has made before, so that the client is measured and not a bureau's own work. For two calls of the same kind
 * it sends the same bytes.
 */
final class Peer implements AutoCloseable {

	private static final int OK = 200;
	private static final int NO_CONTENT = 204;
	private static final int NOT_FOUND = 404;

	private final Answers answers;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private volatile byte[] uploaded = {};

	Peer(Answers answers) throws IOException {
		this.answers = answers;
		// else the end of every answer waits 40 ms for the acknowledgement of its beginning
		System.setProperty("sun.net.httpserver.nodelay", "true");
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::answer);
		server.start();
	}

	/** Where it listens. */
	URI address() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
	}

	/** The body of the last wages submitted, as it came over the wire. */
	byte[] uploaded() {
		return uploaded;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			Operation operation = operation(exchange);
			if (operation == null) {
				exchange.sendResponseHeaders(NOT_FOUND, -1);
				return;
			}
			if (operation == Operation.SUBMIT_WAGES) {
				uploaded = body;
			}
			send(exchange, answers.to(operation, exchange.getRequestURI().getRawQuery(), exchange.getRequestHeaders().getFirst(Headers.REQUEST_ID)));
		}
	}

	private static Operation operation(HttpExchange exchange) {
		String path = exchange.getRequestURI().getRawPath();
		List<Operation> all = Arrays.asList(Operation.values());
		return all.stream().filter(each -> each.method().equals(exchange.getRequestMethod()) && each.match(path).isPresent()).findFirst().orElse(null);
	}

	private static void send(HttpExchange exchange, Answers.Body body) throws IOException {
		if (body.bytes().length == 0) {
			exchange.sendResponseHeaders(NO_CONTENT, -1);
			return;
		}
		exchange.getResponseHeaders().set(Headers.CONTENT_TYPE, body.lines() ? Headers.JSON_LINES : Headers.JSON);
		if (body.lines()) {
			exchange.getResponseHeaders().set(Headers.CONTENT_ENCODING, Headers.GZIP);
		}
		exchange.sendResponseHeaders(OK, body.bytes().length);
		exchange.getResponseBody().write(body.bytes());
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdown();
	}
}
