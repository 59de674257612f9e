package org.shebao.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keyboard and pointer of a screen, by the server's XTEST extension: programs cannot tell them from a user's. */
final class Hands {

	private static final int KEY_PRESS = 2;
	private static final int KEY_RELEASE = 3;
	private static final int BUTTON_PRESS = 4;
	private static final int BUTTON_RELEASE = 5;
	private static final int MOTION = 6;
	private static final int SHIFT = 0xffe1;
	private static final int UNICODE = 0x01000000;
	private static final Map<String, Integer> SYMBOLS = Map.ofEntries(Map.entry("Shift", SHIFT), Map.entry("Ctrl", 0xffe3), Map.entry("Alt", 0xffe9),
			Map.entry("Enter", 0xff0d), Map.entry("Tab", 0xff09), Map.entry("Esc", 0xff1b), Map.entry("Backspace", 0xff08), Map.entry("Delete", 0xffff), Map.entry("Space", 0x20),
			Map.entry("Left", 0xff51), Map.entry("Up", 0xff52), Map.entry("Right", 0xff53), Map.entry("Down", 0xff54), Map.entry("Home", 0xff50), Map.entry("End", 0xff57), Map.entry("PageUp", 0xff55),
			Map.entry("PageDown", 0xff56), Map.entry("Menu", 0xff67));

	private final XConnection server;
	private final int extension;
	private final Map<Integer, Key> keys = new HashMap<>();
	private final Deque<Integer> spare = new ArrayDeque<>();

	/**
	 * How a symbol is typed.
	 *
	 * @param code    the key
	 * @param shifted whether together with Shift
	 */
	private record Key(int code, boolean shifted) {
	}

	Hands(XConnection server) throws IOException {
		this.server = server;
		byte[] name = "XTEST\0\0\0".getBytes(StandardCharsets.US_ASCII);
		extension = server.ask(XConnection.bytes(16).put((byte) 98).put((byte) 0).putShort((short) 4).putShort((short) 5).putShort((short) 0).put(name)).get(9);
		readKeys();
	}

	private void readKeys() throws IOException {
		int count = server.lastKey() - server.firstKey() + 1;
		ByteBuffer reply = server.ask(XConnection.bytes(8).put((byte) 101).put((byte) 0).putShort((short) 2).put((byte) server.firstKey()).put((byte) count));
		int width = reply.get(1);
		for (int i = 0; i < count; i++) {
			int plain = reply.getInt(32 + 4 * i * width);
			int shifted = width > 1 ? reply.getInt(36 + 4 * i * width) : 0;
			keys.putIfAbsent(plain, new Key(server.firstKey() + i, false));
			keys.putIfAbsent(shifted, new Key(server.firstKey() + i, true));
			if (plain == 0 && shifted == 0) {
				spare.add(server.firstKey() + i);
			}
		}
	}

	/** Types a letter; one that is on no key is put on a spare one first. */
	void type(int letter) {
		int symbol = letter < 256 ? letter : UNICODE | letter;
		if (!keys.containsKey(symbol)) {
			putOnSpareKey(symbol);
		}
		Key key = keys.get(symbol);
		press(key.shifted() ? List.of(keys.get(SHIFT).code(), key.code()) : List.of(key.code()));
	}

	private void putOnSpareKey(int symbol) {
		int code = spare.remove();
		spare.add(code);
		keys.values().removeIf(key -> key.code() == code);
		send(XConnection.bytes(16).put((byte) 100).put((byte) 1).putShort((short) 4).put((byte) code).put((byte) 2).putShort((short) 0).putInt(symbol).putInt(symbol));
		keys.put(symbol, new Key(code, false));
	}

	/** Presses keys together, such as {@code Ctrl+Shift+Z} or {@code F2}. */
	void press(String chord) {
		press(List.of(chord.split("\\+")).stream().map(name -> keys.get(symbol(name)).code()).toList());
	}

	private static int symbol(String name) {
		if (name.matches("F\\d+")) {
			return 0xffbd + Integer.parseInt(name.substring(1));
		}
		return SYMBOLS.getOrDefault(name, (int) Character.toLowerCase(name.charAt(0)));
	}

	private void press(List<Integer> codes) {
		codes.forEach(code -> fake(KEY_PRESS, code, 0, 0));
		codes.reversed().forEach(code -> fake(KEY_RELEASE, code, 0, 0));
	}

	/** Moves the pointer to a place on the screen. */
	void move(int x, int y) {
		fake(MOTION, 0, x, y);
	}

	/** Clicks where the pointer is; 1 is the left button, 3 the right one. */
	void click(int button) {
		fake(BUTTON_PRESS, button, 0, 0);
		fake(BUTTON_RELEASE, button, 0, 0);
	}

	private void fake(int type, int detail, int x, int y) {
		ByteBuffer request = XConnection.bytes(36).put((byte) extension).put((byte) 2).putShort((short) 9).put((byte) type).put((byte) detail);
		send(request.putShort(24, (short) x).putShort(26, (short) y));
	}

	private void send(ByteBuffer request) {
		try {
			server.send(request);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
