package org.shebao.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A screen of its own with a window manager; both end with it. */
final class Screen implements AutoCloseable {

	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Pattern READY = Pattern.compile("ready");

	private final Process server;
	private final Process manager;
	private final String display;
	private final Hands hands;

	private Screen(Process server, Process manager, String display) throws IOException {
		this.server = server;
		this.manager = manager;
		this.display = display;
		hands = new Hands(XConnection.open(display));
	}

	/** The smallest screen that the product has to work on. */
	static Screen open() throws IOException {
		return open(1366, 768);
	}

	static Screen open(int width, int height) throws IOException {
		// the server chooses a free number and prints it when it serves
		Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp", "-noreset")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			String display = ":" + line(server, NUMBER);
			return new Screen(server, manager(display), display);
		} catch (IOException noScreen) {
			server.destroy();
			throw noScreen;
		}
	}

	private static Process manager(String display) throws IOException {
		ProcessBuilder manager = new ProcessBuilder("openbox", "--sm-disable", "--startup", "echo ready").redirectError(ProcessBuilder.Redirect.DISCARD);
		manager.environment().put("DISPLAY", display);
		Process started = manager.start();
		line(started, READY);
		return started;
	}

	/** The first line of the wanted kind that a process prints. */
	private static String line(Process process, Pattern wanted) throws IOException {
		BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			if (wanted.matcher(line.strip()).matches()) {
				return line.strip();
			}
		}
		throw new IOException("no screen: " + process.info().command().orElse("a process") + " ended");
	}

	/** What goes into DISPLAY. */
	String display() {
		return display;
	}

	/** Its keyboard and pointer. */
	Hands hands() {
		return hands;
	}

	@Override
	public void close() {
		for (Process each : new Process[] { manager, server }) {
			each.destroy();
			try {
				each.waitFor(5, TimeUnit.SECONDS);
			} catch (InterruptedException end) {
				Thread.currentThread().interrupt();
			}
			each.destroyForcibly();
		}
	}
}
