package org.shebao.product.site;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An update site on loopback HTTP that can break off and that can let its client wait, each in the middle of a file. */
public final class UpdateSite implements AutoCloseable {

	private static final long TRICKLE_MILLIS = 50;

	private final List<Path> folders;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final Set<String> sent = ConcurrentHashMap.newKeySet();
	private final CountDownLatch reached = new CountDownLatch(1);
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile String broken = "";
	private volatile String held = "";

	/** @param folders what it serves: a file is looked for in each of them in turn */
	public UpdateSite(Path... folders) throws IOException {
		this.folders = List.of(folders);
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::serve);
		server.start();
	}

	/** Where it is served. */
	public URI address() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
	}

	/** Breaks off in the middle of files whose paths begin so; an empty text ends that. */
	public void breakOff(String path) {
		broken = path;
	}

	/** Goes on by single bytes in the middle of files whose paths begin so, which takes for ever; an empty text ends that. */
	public void hold(String path) {
		held = path;
	}

	/** Returns when a client waits in the middle of a file. */
	public void awaitHeld() throws InterruptedException {
		reached.await();
	}

	/** The paths of the files that were sent to the end. */
	public Set<String> sent() {
		return sent;
	}

	private void serve(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		try (exchange) {
			Path file = folders.stream().map(folder -> folder.resolve(path.substring(1))).filter(Files::isRegularFile).findFirst().orElse(null);
			if (file == null) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			byte[] content = Files.readAllBytes(file);
			exchange.getResponseHeaders().set("Last-Modified", "Sat, 28 Nov 2026 00:00:00 GMT");
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
				exchange.sendResponseHeaders(200, -1);
				return;
			}
			exchange.sendResponseHeaders(200, content.length);
			send(path, content, exchange.getResponseBody());
		}
	}

	private void send(String path, byte[] content, OutputStream out) throws IOException {
		out.write(content, 0, content.length / 2);
		if (!broken.isEmpty() && path.startsWith(broken)) {
			return;
		}
		if (!held.isEmpty() && path.startsWith(held)) {
			trickle(content, out);
			return;
		}
		out.write(content, content.length / 2, content.length - content.length / 2);
		sent.add(path);
	}

	private void trickle(byte[] content, OutputStream out) throws IOException {
		out.flush();
		reached.countDown();
		try {
			for (int next = content.length / 2; next < content.length - 1 && !closed.await(TRICKLE_MILLIS, TimeUnit.MILLISECONDS); next++) {
				out.write(content, next, 1);
				out.flush();
			}
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		closed.countDown();
		server.stop(0);
		threads.shutdownNow();
	}
}
