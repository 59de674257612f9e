package org.shebao.gateway.http.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.shebao.gateway.wire.JsonLinesWriter;

/**
 * A header and lines from an iterator as a compressed body, made while it is read, so that a package of any size takes little memory. If the iterator throws, the body
 * breaks off without its end line, which the bureau refuses.
 */
final class LinesBody extends InputStream {
	private static final int CHUNK = 1 << 15;

	private final Iterator<?> lines;
	private final Chunk chunk = new Chunk();
	private final JsonLinesWriter writer;
	private boolean ended;
	private volatile boolean asking;

	LinesBody(Object header, Iterator<?> lines) throws IOException {
		this.lines = lines;
		this.writer = new JsonLinesWriter(new GZIPOutputStream(chunk));
		writer.write(header);
	}

	/** Whether the iterator was asked and never answered, so that a failure is its own. */
	boolean sourceFailed() {
		return asking;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (chunk.isEmpty()) {
			fill();
		}
		return chunk.isEmpty() ? -1 : chunk.take(bytes, offset, length);
	}

	private void fill() throws IOException {
		chunk.reset();
		while (!ended && chunk.size() < CHUNK) {
			Optional<Object> line = next();
			if (line.isPresent()) {
				writer.write(line.get());
			} else {
				writer.end();
				writer.close();
				ended = true;
			}
		}
	}

	private Optional<Object> next() {
		asking = true;
		Optional<Object> line = lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
		asking = false;
		return line;
	}

	/** Bytes made and not yet taken. */
	private static final class Chunk extends ByteArrayOutputStream {
		private int taken;

		boolean isEmpty() {
			return taken == count;
		}

		int take(byte[] bytes, int offset, int length) {
			int size = Math.min(length, count - taken);
			System.arraycopy(buf, taken, bytes, offset, size);
			taken += size;
			return size;
		}

		@Override
		public synchronized void reset() {
			super.reset();
			taken = 0;
		}
	}
}
