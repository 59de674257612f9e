package org.shebao.gateway.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.JsonLinesWriter;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server on loopback that answers each operation with what it was told, keeps the requests, and checks every exchange against the contract. */
public final class ScriptedBureau implements AutoCloseable {

	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final ContractCheck check = new ContractCheck();
	private final Map<Operation, Answer> answers = new EnumMap<>(Operation.class);
	private final List<Received> received = new CopyOnWriteArrayList<>();
	private final List<String> faults = new CopyOnWriteArrayList<>();

	/** What came in. */
	public record Received(Operation operation, String target, Message message) {
	}

	/** Answers a request. */
	@FunctionalInterface
	public interface Answer {
		void send(HttpExchange exchange) throws IOException;
	}

	public ScriptedBureau() {
		try {
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		server.createContext("/", this::handle);
		server.setExecutor(threads);
		server.start();
	}

	public URI address() {
		return URI.create("http://localhost:" + server.getAddress().getPort());
	}

	/** Breaches of the contract by either side so far. */
	public List<String> faults() {
		return faults;
	}

	public List<Received> received() {
		return received;
	}

	/** Answers an operation with a value. */
	public ScriptedBureau answer(Operation operation, int status, Object value) {
		return raw(operation, status, Headers.JSON, true, value == null ? new byte[0] : WireFormat.write(value));
	}

	/** Answers an operation with lines and their end. */
	public ScriptedBureau lines(Operation operation, Object end, Object... lines) {
		return raw(operation, 200, Headers.JSON_LINES, true, stream(end, lines));
	}

	/** Answers an operation with bytes. */
	public ScriptedBureau raw(Operation operation, int status, String contentType, boolean checked, byte[] body) {
		return does(operation, exchange -> respond(exchange, status, contentType, checked, body));
	}

	/** Answers an operation somehow. */
	public ScriptedBureau does(Operation operation, Answer answer) {
		answers.put(operation, answer);
		return this;
	}

	/** Lines as bytes; without an end they are cut off. */
	public static byte[] stream(Object end, Object... lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonLinesWriter writer = new JsonLinesWriter(bytes)) {
			for (Object line : lines) {
				writer.write(line);
			}
			if (end != null) {
				writer.end(end);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}

	private void handle(HttpExchange exchange) throws IOException {
		String target = exchange.getRequestURI().toString();
		Message message = new Message(headers(exchange.getRequestHeaders()), exchange.getRequestBody().readAllBytes());
		Operation operation = Arrays.stream(Operation.values())
				.filter(each -> each.method().equals(exchange.getRequestMethod()) && each.match(exchange.getRequestURI().getRawPath()).isPresent())
				.findFirst().orElseThrow();
		received.add(new Received(operation, target, message));
		faults.addAll(check.request(exchange.getRequestMethod(), target, message));
		try (exchange) {
			answers.get(operation).send(exchange);
		}
	}

	private void respond(HttpExchange exchange, int status, String contentType, boolean checked, byte[] plain) throws IOException {
		boolean gzip = Headers.GZIP.equals(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING)) && plain.length > 0 && checked;
		byte[] body = gzip ? zipped(plain) : plain;
		if (body.length > 0) {
			exchange.getResponseHeaders().set(Headers.CONTENT_TYPE, contentType);
		}
		if (gzip) {
			exchange.getResponseHeaders().set(Headers.CONTENT_ENCODING, Headers.GZIP);
		}
		if (checked) {
			faults.addAll(check.response(exchange.getRequestMethod(), exchange.getRequestURI().toString(), status,
					new Message(headers(exchange.getResponseHeaders()), body)));
		}
		exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
	}

	private static byte[] zipped(byte[] plain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(plain);
		}
		return bytes.toByteArray();
	}

	private static Map<String, String> headers(Map<String, List<String>> headers) {
		Map<String, String> single = new HashMap<>();
		headers.forEach((name, values) -> single.put(name, new ArrayList<>(values).getFirst()));
		return single;
	}
}
