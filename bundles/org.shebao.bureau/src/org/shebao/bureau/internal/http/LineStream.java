package org.shebao.bureau.internal.http;

import java.io.IOException;
import java.util.function.Consumer;

import org.shebao.gateway.wire.JsonLinesWriter;

/** The lines of an answer. It begins with the first line, so that a refusal before it can still be said properly. */
final class LineStream implements Consumer<Object> {
	private final Opening opening;
	private final long most;
	private JsonLinesWriter writer;
	private long count;

	/** Begins the answer. */
	@FunctionalInterface
	interface Opening {
		JsonLinesWriter open() throws IOException;
	}

	/**
	 * @param most after how many lines the connection is cut, at the latest before the end line; {@link Long#MAX_VALUE} for never
	 */
	LineStream(Opening opening, long most) {
		this.opening = opening;
		this.most = most;
	}

	@Override
	public void accept(Object line) {
		try {
			writer().write(line);
			if (++count == most) {
				cut();
			}
		} catch (IOException e) {
			throw new Gone(e);
		}
	}

	/** Writes the end line; null says how many lines there were. */
	void end(Object end) throws IOException {
		JsonLinesWriter out = writer();
		if (most < Long.MAX_VALUE) {
			cut();
		}
		if (end == null) {
			out.end();
		} else {
			out.end(end);
		}
		out.close();
	}

	private void cut() throws IOException {
		writer.flush();
		throw new Cut("in the middle of the lines");
	}

	private JsonLinesWriter writer() throws IOException {
		if (writer == null) {
			writer = opening.open();
		}
		return writer;
	}
}
