package org.shebao.bureau.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception when too much comes. Closing it leaves the source open: its rest is still to be read, or the connection could not be used again. */
final class LimitedStream extends FilterInputStream {
	private long left;

	LimitedStream(InputStream in, long limit) {
		super(in);
		this.left = limit;
	}

	/** More came than is allowed. */
	static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = in.read(bytes, offset, length);
		left -= Math.max(0, read);
		if (left < 0) {
			throw new TooLarge();
		}
		return read;
	}

	@Override
	public long skip(long count) throws IOException {
		long skipped = 0;
		while (skipped < count && read() >= 0) {
			skipped++;
		}
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	@Override
	public void close() {
		// see above
	}
}
