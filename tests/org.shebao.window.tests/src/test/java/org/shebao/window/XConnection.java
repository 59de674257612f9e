package org.shebao.window;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A line to an X server. SWT's own Display.post makes events inside the program, with wrong places and modifiers; those that the server makes are like a user's.
 */
final class XConnection implements AutoCloseable {

	private static final int REPLY = 1;
	private static final int ERROR = 0;

	private final SocketChannel channel;
	private final DataInputStream in;
	private final int firstKey;
	private final int lastKey;

	private XConnection(SocketChannel channel) throws IOException {
		this.channel = channel;
		in = new DataInputStream(Channels.newInputStream(channel));
		// little endian, version 11.0, no authorization
		send(bytes(12).put((byte) 'l').put((byte) 0).putShort((short) 11));
		ByteBuffer head = read(8);
		ByteBuffer setup = read(4 * Short.toUnsignedInt(head.getShort(6)));
		if (head.get(0) != 1) {
			throw new IOException("refused: " + StandardCharsets.US_ASCII.decode(setup));
		}
		firstKey = Byte.toUnsignedInt(setup.get(26));
		lastKey = Byte.toUnsignedInt(setup.get(27));
	}

	/** Opens a line to the server of a display such as {@code :99}. */
	static XConnection open(String display) throws IOException {
		SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
		channel.connect(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix", "X" + display.substring(1))));
		return new XConnection(channel);
	}

	int firstKey() {
		return firstKey;
	}

	int lastKey() {
		return lastKey;
	}

	/** An empty request or part of one. */
	static ByteBuffer bytes(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Sends all bytes of a request. */
	void send(ByteBuffer request) throws IOException {
		request.clear();
		while (request.hasRemaining()) {
			channel.write(request);
		}
	}

	/** Sends a request and gives its reply, head included; events are passed over. */
	ByteBuffer ask(ByteBuffer request) throws IOException {
		send(request);
		while (true) {
			ByteBuffer head = read(32);
			if (head.get(0) == ERROR) {
				throw new IOException("the server refuses with error " + head.get(1));
			}
			if (head.get(0) == REPLY) {
				ByteBuffer rest = read(4 * head.getInt(4));
				return bytes(32 + rest.capacity()).put(head).put(rest).clear();
			}
		}
	}

	private ByteBuffer read(int size) throws IOException {
		byte[] data = new byte[size];
		in.readFully(data);
		return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
