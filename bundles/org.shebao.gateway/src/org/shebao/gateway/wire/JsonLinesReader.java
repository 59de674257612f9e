package org.shebao.gateway.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Reads JSON lines as {@link JsonLinesWriter} writes them, one at a time. A stream that breaks off before its end line throws. Not safe for several threads.
 */
public final class JsonLinesReader implements AutoCloseable {
	static final String END = "end";

	private final JsonParser in;
	private Class<?> type;
	private ObjectReader reader;
	private JsonNode end;
	private long count;

	/**
	 * Begins to read.
	 *
	 * @param in where from, closed with this reader
	 */
	public JsonLinesReader(InputStream in) throws IOException {
		this.in = WireFormat.mapper().createParser(in);
	}

	/**
	 * The next line.
	 *
	 * @return empty if the end line is reached
	 * @throws EOFException if the stream breaks off before its end line
	 * @throws IOException  if it cannot be read or the line is no such value
	 */
	public <T> Optional<T> next(Class<T> lineType) throws IOException {
		if (end != null) {
			return Optional.empty();
		}
		if (beginsEnd()) {
			readEnd();
			return Optional.empty();
		}
		T line = readerFor(lineType).readValue(in);
		count++;
		return Optional.of(line);
	}

	/**
	 * Gives all remaining lines to a sink; what it throws passes through.
	 *
	 * @return how many lines were read so far, the header included
	 * @throws IOException as {@link #next}
	 */
	public <T> long forEach(Class<T> lineType, Consumer<? super T> sink) throws IOException {
		for (Optional<T> line = next(lineType); line.isPresent(); line = next(lineType)) {
			sink.accept(line.get());
		}
		return count;
	}

	/**
	 * What the end line says, once {@link #next} was empty.
	 *
	 * @throws IOException if it is no such value
	 */
	public <E> E end(Class<E> endType) throws IOException {
		if (end == null) {
			throw new IllegalStateException("the end is not reached");
		}
		return WireFormat.mapper().treeToValue(end, endType);
	}

	/**
	 * Checks the plain end line: that as many lines came as were written.
	 *
	 * @throws IOException if there were more or fewer
	 */
	public void checkCount() throws IOException {
		long written = end(LineCount.class).count();
		if (written != count) {
			throw new IOException(count + " lines came of " + written);
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	/** Steps to the first member's name and says whether it is the end line's. */
	private boolean beginsEnd() throws IOException {
		JsonToken token = in.nextToken();
		if (token == null) {
			throw new EOFException("the stream breaks off after " + count + " lines");
		}
		if (token != JsonToken.START_OBJECT) {
			throw new IOException("line " + (count + 1) + " is no object");
		}
		return in.nextToken() == JsonToken.FIELD_NAME && in.currentName().equals(END);
	}

	private void readEnd() throws IOException {
		in.nextToken();
		JsonNode value = in.readValueAsTree();
		if (in.nextToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
			throw new IOException("something follows the end");
		}
		end = value;
	}

	private ObjectReader readerFor(Class<?> lineType) {
		if (type != lineType) {
			type = lineType;
			reader = WireFormat.mapper().readerFor(lineType);
		}
		return reader;
	}
}
