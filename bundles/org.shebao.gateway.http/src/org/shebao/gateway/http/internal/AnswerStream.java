package org.shebao.gateway.http.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of an answer: counts its bytes and breaks it off when the next ones do not come in time, which the HTTP client itself does not watch. */
final class AnswerStream extends FilterInputStream {
	private static final Logger LOG = LoggerFactory.getLogger(AnswerStream.class);
	private static final long NOT_READING = 0;

	private final long idleNanos;
	private volatile long readingSince = NOT_READING;
	private volatile boolean closed;
	private volatile boolean stalled;
	private long count;

	AnswerStream(InputStream in, Duration idle) {
		super(in);
		this.idleNanos = idle.toNanos();
		watch();
	}

	/** Bytes read so far. */
	long count() {
		return count;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		readingSince = System.nanoTime() | 1;
		try {
			int read = in.read(bytes, offset, length);
			count += Math.max(0, read);
			return read;
		} catch (IOException e) {
			throw stalled ? new IOException("the answer stalled", e) : e;
		} finally {
			readingSince = NOT_READING;
		}
	}

	/** The same stream for readers that close what they read: only whoever made it closes it. */
	InputStream forReader() {
		return new FilterInputStream(this) {
			@Override
			public void close() {
				// the rest is still to be drained
			}
		};
	}

	/** Reads what is left, so that the connection can be used again. */
	void drain() throws IOException {
		transferTo(OutputStream.nullOutputStream());
	}

	@Override
	public void close() throws IOException {
		closed = true;
		in.close();
	}

	private void watch() {
		Executor later = CompletableFuture.delayedExecutor(Math.max(1, idleNanos / 4), TimeUnit.NANOSECONDS);
		later.execute(this::check);
	}

	private void check() {
		long since = readingSince;
		if (closed) {
			return;
		}
		if (since == NOT_READING || System.nanoTime() - since < idleNanos) {
			watch();
			return;
		}
		stalled = true;
		try {
			in.close();
		} catch (IOException e) {
			LOG.debug("closing a stalled answer failed", e);
		}
	}
}
