package org.shebao.window.driver.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Serves commands on a loopback port, one line each: {@code {"do":"dump"}} is answered by {@code {"answer":…}} or {@code {"error":…}}. */
public final class Server implements IntConsumer {

	@Override
	public void accept(int port) {
		Ui ui = Ui.find();
		Watchdog watchdog = new Watchdog(ui);
		Commands commands = new Commands(ui, watchdog);
		watchdog.start();
		try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			while (true) {
				try (Socket client = server.accept()) {
					serve(client, commands);
				}
			}
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static void serve(Socket client, Commands commands) throws IOException {
		client.setTcpNoDelay(true);
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			out.println(Json.write(answer(line, commands)));
		}
	}

	private static Map<String, Object> answer(String line, Commands commands) {
		Map<String, Object> answer = new LinkedHashMap<>();
		try {
			answer.put("answer", commands.run(new Request(Json.read(line))));
		} catch (RuntimeException failed) {
			// boundary: whatever goes wrong is the test's failure and must not end the server
			StringWriter trace = new StringWriter();
			failed.printStackTrace(new PrintWriter(trace));
			answer.put("error", failed instanceof Absent ? failed.getMessage() : trace.toString());
			answer.put("absent", failed instanceof Absent);
		}
		return answer;
	}
}
