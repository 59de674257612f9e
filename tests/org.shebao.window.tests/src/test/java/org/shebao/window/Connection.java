package org.shebao.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The line to the driver inside a process. */
final class Connection implements AutoCloseable {

	/** A window whose thread is stuck does not answer. */
	private static final Duration ANSWER = Duration.ofMinutes(1);
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Socket socket;
	private final BufferedReader in;
	private final PrintWriter out;

	private Connection(Socket socket) throws IOException {
		this.socket = socket;
		socket.setSoTimeout((int) ANSWER.toMillis());
		in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	/** What a command is about is not there, or not yet. */
	static final class Absent extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Absent(String message) {
			super(message);
		}
	}

	/** Waits until the driver answers at a port. */
	static Connection open(Process process, int port, Duration patience) {
		return Waiting.until("the driver at port " + port, patience, () -> {
			if (!process.isAlive()) {
				throw new IllegalStateException("the process ended with " + process.exitValue());
			}
			try {
				return new Connection(new Socket(InetAddress.getLoopbackAddress(), port));
			} catch (IOException notYet) {
				throw new Absent(notYet.getMessage());
			}
		});
	}

	/** Sends a command and gives its answer. */
	JsonNode call(String command, Map<String, ?> arguments) {
		try {
			com.fasterxml.jackson.databind.node.ObjectNode request = JSON.valueToTree(arguments);
			out.println(request.put("do", command));
			String line = in.readLine();
			if (line == null) {
				throw new IOException("the process ended during " + request);
			}
			JsonNode answer = JSON.readTree(line);
			if (answer.path("absent").asBoolean()) {
				throw new Absent(answer.get("error").asText());
			}
			if (answer.has("error")) {
				throw new IllegalStateException(request + ": " + answer.get("error").asText());
			}
			return answer.get("answer");
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	int port() {
		return socket.getPort();
	}

	/** Waits until nobody answers at a port any more. */
	static void awaitEnd(int port, Duration patience) {
		Waiting.until("the end of the driver at port " + port, patience, () -> {
			try (Socket answered = new Socket(InetAddress.getLoopbackAddress(), port)) {
				throw new Absent(answered + " is answered");
			} catch (ConnectException ended) {
				return true;
			} catch (IOException other) {
				throw new UncheckedIOException(other);
			}
		});
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
