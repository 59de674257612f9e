package org.shebao.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands between a client and a bureau, and can keep the answer to one kind of request for itself: the bureau has done it, and the client waits. */
final class Relay implements AutoCloseable {
	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final URI bureau;
	private volatile Hold hold = new Hold("no such request");

	/** A request whose answer is kept, and whether it came. */
	private record Hold(String request, CountDownLatch seen) {
		Hold(String request) {
			this(request, new CountDownLatch(1));
		}
	}

	Relay(String bureau) throws IOException {
		this.bureau = URI.create(bureau);
		Thread.ofVirtual().start(this::serve);
	}

	String address() {
		return "http://127.0.0.1:" + socket.getLocalPort();
	}

	/** From now on keeps the answers to requests that begin so, such as {@code POST /v1/wage-batches}. */
	void keepAnswersTo(String request) {
		hold = new Hold(request);
	}

	/** Waits until such a request has come. */
	void awaitKept() throws InterruptedException {
		if (!hold.seen.await(5, TimeUnit.MINUTES)) {
			throw new AssertionError("no " + hold.request);
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}

	private void serve() {
		while (!socket.isClosed()) {
			try {
				Socket client = socket.accept();
				Socket server = new Socket(bureau.getHost(), bureau.getPort());
				CountDownLatch kept = new CountDownLatch(1);
				Thread.ofVirtual().start(() -> requests(client, server, kept));
				Thread.ofVirtual().start(() -> answers(server, client, kept));
			} catch (IOException closed) {
				return;
			}
		}
	}

	private void requests(Socket client, Socket server, CountDownLatch kept) {
		copy(client, server, bytes -> {
			Hold now = hold;
			if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith(now.request)) {
				kept.countDown();
				now.seen.countDown();
			}
			return true;
		});
	}

	private static void answers(Socket server, Socket client, CountDownLatch kept) {
		copy(server, client, bytes -> kept.getCount() > 0);
	}

	/** Looks at what passes and says whether it may. */
	private interface Gate {
		boolean passes(byte[] bytes);
	}

	private static void copy(Socket from, Socket to, Gate gate) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[1 << 14];
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				if (gate.passes(java.util.Arrays.copyOf(buffer, length))) {
					out.write(buffer, 0, length);
				}
			}
		} catch (IOException hungUp) {
			return;
		}
	}
}
