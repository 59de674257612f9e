package org.shebao.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The windows of a running process, as a user sees and works them. Everything waits until it can be done; what cannot is told with all that is seen and a picture. */
final class Window implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(15);
	private static final Duration START = Duration.ofSeconds(90);
	private static final Duration KILL = Duration.ofSeconds(20);
	private static final Duration ARRIVAL = Duration.ofMillis(200);
	private static final int MOVES = 0;
	private static final int CLICKS = 1;
	private static final int KEYS = 2;
	private static final int LINK_STEP = 4;
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Path PICTURES = Path.of("target", "failed");

	private final Process process;
	private final Hands hands;
	private final Connection connection;
	private final Duration patience;

	private Window(Process process, Hands hands, Connection connection, Duration patience) {
		this.process = process;
		this.hands = hands;
		this.connection = connection;
		this.patience = patience;
	}

	/** Waits until the driver of a process answers and a window is open. */
	static Window of(Screen screen, Process process, int port) {
		return of(screen.hands(), process, port);
	}

	private static Window of(Hands hands, Process process, int port) {
		Window window = new Window(process, hands, Connection.open(process, port, START), PATIENCE);
		window.within(START).await("a window", () -> !window.shells().isEmpty());
		return window;
	}

	/** The same that waits for another time. */
	Window within(Duration time) {
		return new Window(process, hands, connection, time);
	}

	/** A widget by the name that the product's code gave it. */
	Element named(String name) {
		return new Element(this, Where.of("name", name));
	}

	/** A widget by its whole text. */
	Element text(String text) {
		return new Element(this, Where.of("text", text));
	}

	/** A widget by a part of its text. */
	Element saying(String part) {
		return new Element(this, Where.of("part", part));
	}

	/** A widget by its tool tip. */
	Element tip(String tip) {
		return new Element(this, Where.of("tip", tip));
	}

	/** A widget by the simple name of its class. */
	Element ofClass(String type) {
		return new Element(this, Where.of("type", type));
	}

	/** The grid of the top-most window, or of the page in front. */
	Grid grid() {
		return new Grid(this, Where.of("type", "NatTable"));
	}

	/** A grid by its name. */
	Grid grid(String name) {
		return new Grid(this, Where.of("name", name));
	}

	/** A grid by its name and that of a widget around it. */
	Grid grid(String name, String within) {
		return new Grid(this, Where.of("name", name).and("within", within));
	}

	/** Types to whatever has the focus; letters that are on no key come as an input method commits them. */
	Window type(String text) {
		text.codePoints().forEach(letter -> arriving(KEYS, () -> hands.type(letter)));
		return this;
	}

	/** Presses keys one after the other, each such as {@code Ctrl+V}. */
	Window press(String... keys) {
		for (String each : keys) {
			arriving(KEYS, () -> hands.press(each));
		}
		return this;
	}

	/** Clicks a widget or, if the arguments name one, a cell of a grid; 1 is the left button. */
	Window click(Map<String, ?> what, int button, int times) {
		List<Integer> area = reach(what);
		hands.move(area.get(0) + area.get(2) / 2, area.get(1) + area.get(3) / 2);
		return click(button, times);
	}

	private Window click(int button, int times) {
		for (int i = 0; i < times; i++) {
			arriving(CLICKS, () -> hands.click(button));
		}
		return this;
	}

	/** Clicks where the pointer becomes a hand for the n-th time, counted from 0: on one of several links in a row. */
	Window clickLink(Map<String, ?> what, int n) {
		List<Integer> area = reach(what);
		int links = 0;
		boolean before = false;
		for (int x = area.get(0) + 1; x < area.get(0) + area.get(2); x += LINK_STEP) {
			int next = x;
			arriving(MOVES, () -> hands.move(next, area.get(1) + area.get(3) / 2));
			boolean on = read("hand", what).asBoolean();
			if (on && !before && links++ == n) {
				return click(1, 1);
			}
			before = on;
		}
		throw new AssertionError(links + " links in " + what + "\n" + dump());
	}

	private List<Integer> reach(Map<String, ?> what) {
		return convert(waitFor("reaching " + what, () -> connection.call("reach", what)), Integer[].class);
	}

	/** Does something with the hands and waits until it has reached the process; some native parts swallow events, so that this waits only briefly. */
	private void arriving(int kind, Runnable deed) {
		int before = read("arrived", Map.of()).get(kind).asInt();
		deed.run();
		long end = System.nanoTime() + ARRIVAL.toNanos();
		while (read("arrived", Map.of()).get(kind).asInt() == before && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
	}

	/** Puts a text on the clipboard. */
	Window copied(String text) {
		return act("copy", Map.of("text", text));
	}

	String clipboard() {
		return read("clipboard", Map.of()).asText();
	}

	/** Chooses from the menu that is open. */
	Window menu(String entry) {
		return act("choose menu", Map.of("text", entry));
	}

	/** The entries of the menus that are open. */
	List<String> menuEntries() {
		return texts("menu");
	}

	/** The titles of the windows that are open. */
	List<String> shells() {
		return texts("shells");
	}

	/** Closes the top-most window by its cross. */
	Window closeTop() {
		return act("close", Map.of());
	}

	/** Closes the window beneath all dialogs by its cross, as window managers let users do. */
	Window closeMain() {
		return act("close main", Map.of());
	}

	Window resize(int width, int height) {
		return act("resize", Map.of("width", width, "height", height));
	}

	/** What is cut, drawn over or hanging over. */
	List<String> layoutComplaints() {
		return texts("layout");
	}

	/** The blocks of the user-interface thread since this was last asked. */
	List<Block> blocks() {
		return convert(read("blocks", Map.of()), Block[].class);
	}

	/** All that is seen, for people. */
	String dump() {
		return read("dump", Map.of()).asText();
	}

	/** Saves a picture of the screen. */
	Window picture(Path file) {
		return picture(file, false);
	}

	/** Saves a picture of the top-most window only. */
	Window topPicture(Path file) {
		return picture(file, true);
	}

	private Window picture(Path file, boolean topOnly) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return act("picture", Map.of("file", file.toAbsolutePath().toString(), "top", topOnly));
	}

	/** Waits for a condition. */
	Window await(String what, BooleanSupplier condition) {
		waitFor(what, () -> {
			if (!condition.getAsBoolean()) {
				throw new Connection.Absent("not so");
			}
			return true;
		});
		return this;
	}

	/** Waits until there is an answer that is not absent; a failure is told with all that is seen. */
	<T> T waitFor(String what, Supplier<T> answer) {
		try {
			return Waiting.until(what, patience, answer);
		} catch (AssertionError late) {
			throw new AssertionError(late.getMessage() + "\npicture: " + failurePicture() + "\n" + dump() + "the user-interface thread is at "
					+ read("stack", Map.of()).asText(), late);
		}
	}

	private Path failurePicture() {
		Path file = PICTURES.resolve(ProcessHandle.current().pid() + "-" + System.currentTimeMillis() + ".png");
		picture(file);
		return file.toAbsolutePath();
	}

	/** Does something as soon as it can be done. */
	Window act(String command, Map<String, ?> arguments) {
		waitFor(command + " " + arguments, () -> connection.call(command, arguments));
		return this;
	}

	JsonNode read(String command, Map<String, ?> arguments) {
		return connection.call(command, arguments);
	}

	private List<String> texts(String command) {
		return convert(read(command, Map.of()), String[].class);
	}

	static <T> List<T> convert(JsonNode answer, Class<T[]> type) {
		return List.of(JSON.convertValue(answer, type));
	}

	static Map<String, Object> arguments(Where where, Object... more) {
		Map<String, Object> all = new HashMap<>(Map.of("where", where.members()));
		for (int i = 0; i < more.length; i += 2) {
			all.put(more[i].toString(), Objects.requireNonNull(more[i + 1]));
		}
		return all;
	}

	/** How long the process and those it started have kept processors busy. */
	Duration processorTime() {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
				.reduce(Duration.ZERO, Duration::plus);
	}

	/** The window that opens when the program starts anew; the driver is at the same port again. */
	Window restarted() {
		Connection.awaitEnd(connection.port(), START);
		return of(hands, process, connection.port());
	}

	/** Ends the process; what a user does is {@link #closeTop()}. */
	@Override
	public void close() throws IOException {
		connection.close();
		// a start script waits for Java: end both
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		all.add(process.toHandle());
		all.forEach(ProcessHandle::destroy);
		try {
			process.waitFor(20, TimeUnit.SECONDS);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
		all.forEach(ProcessHandle::destroyForcibly);
	}

	/** Ends the process at once, as a power failure does. */
	void kill() throws InterruptedException {
		// the start script reaps Java and ends with it; a script killed first leaves a zombie where nobody reaps orphans
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		if (!process.waitFor(KILL.toSeconds(), TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
		}
	}

	/** Waits until the process has ended by itself. */
	int awaitEnd() throws InterruptedException {
		if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new AssertionError("still running\n" + dump());
		}
		return process.exitValue();
	}
}
