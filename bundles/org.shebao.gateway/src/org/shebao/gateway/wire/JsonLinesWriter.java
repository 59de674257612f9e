package org.shebao.gateway.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;

/**
 * Writes values as JSON lines, one object on each. The last line is {@code {"end": …}}: closing without {@link #end} leaves a stream that every reader recognises as
 * broken off. Not safe for several threads.
 */
public final class JsonLinesWriter implements AutoCloseable {
	private static final ObjectWriter WRITER = WireFormat.mapper().writer().withRootValueSeparator("\n");

	private final OutputStream out;
	private final SequenceWriter lines;
	private long count;

	/**
	 * Begins a stream.
	 *
	 * @param out where to, closed with this writer
	 */
	public JsonLinesWriter(OutputStream out) throws IOException {
		this.out = out;
		this.lines = WRITER.writeValues(out);
	}

	/** Writes one line. */
	public void write(Object line) throws IOException {
		lines.write(line);
		count++;
	}

	/** Writes the end line with the number of lines before it and flushes. */
	public void end() throws IOException {
		end(new LineCount(count));
	}

	/** Writes the end line with what there is to say at the end and flushes. */
	public void end(Object end) throws IOException {
		lines.write(Map.of(JsonLinesReader.END, end));
		lines.flush();
		out.write('\n');
		out.flush();
	}

	/** Passes on what is buffered, so that the other side sees the lines so far. */
	public void flush() throws IOException {
		lines.flush();
		out.flush();
	}

	@Override
	public void close() throws IOException {
		lines.close();
	}
}
