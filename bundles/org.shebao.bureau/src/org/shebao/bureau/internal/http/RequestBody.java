package org.shebao.bureau.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.JsonLinesReader;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** The body of a request: decompressed, limited before and after, and read as the contract says or refused. */
final class RequestBody {
	static final int MOST_FOR_A_VALUE = 1 << 20;
	static final int MOST_FOR_LINES = 64 << 20;

	private final Request request;
	private final InputStream raw;

	RequestBody(Request request) {
		this.request = request;
		this.raw = new LimitedStream(Content.Source.asInputStream(request), MOST_FOR_LINES);
	}

	/** Reads something of a body. */
	@FunctionalInterface
	interface Reader<S, T> {
		T read(S from) throws IOException;
	}

	/** One JSON value. The bytes are erased: it may be a password. */
	<T> T value(Class<T> type) {
		return read(Headers.JSON, MOST_FOR_A_VALUE, body -> {
			byte[] json = body.readAllBytes();
			try {
				return WireFormat.read(new ByteArrayInputStream(json), type);
			} finally {
				Arrays.fill(json, (byte) 0);
			}
		});
	}

	/** JSON lines. */
	<T> T lines(Reader<JsonLinesReader, T> reader) {
		return read(Headers.JSON_LINES, MOST_FOR_LINES, body -> reader.read(new JsonLinesReader(body)));
	}

	/**
	 * Reads and forgets what is left, so that a client that is still sending gets its answer.
	 *
	 * @throws IOException if the client is gone
	 */
	void drain() throws IOException {
		try {
			raw.transferTo(OutputStream.nullOutputStream());
		} catch (LimitedStream.TooLarge e) {
			// enough is enough: the server closes the connection after the answer
			return;
		}
	}

	static Refusal tooLarge() {
		return new Refusal(413, new Problem(Problem.CONTRACT, BureauTexts.text("contract.size")));
	}

	private <T> T read(String type, int limit, Reader<InputStream, T> reader) {
		requireType(type);
		if (request.getLength() > limit) {
			throw tooLarge();
		}
		try {
			return reader.read(new LimitedStream(decoded(), limit));
		} catch (LimitedStream.TooLarge e) {
			throw tooLarge();
		} catch (JsonProcessingException e) {
			throw broken(place(e));
		} catch (IOException e) {
			throw broken(e.getMessage());
		}
	}

	private void requireType(String type) {
		String sent = request.getHeaders().get(Headers.CONTENT_TYPE);
		if (sent == null || !sent.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
			throw Refusal.contract(BureauTexts.text("contract.type", type));
		}
	}

	private InputStream decoded() throws IOException {
		String coding = request.getHeaders().get(Headers.CONTENT_ENCODING);
		if (coding == null || coding.equalsIgnoreCase("identity")) {
			return raw;
		}
		if (!coding.equalsIgnoreCase(Headers.GZIP)) {
			throw Refusal.contract(BureauTexts.text("contract.encoding"));
		}
		return new GZIPInputStream(raw, 1 << 14);
	}

	private static Refusal broken(String where) {
		return Refusal.contract(BureauTexts.text("contract.body", where));
	}

	/** Where it broke, by members or position: what Jackson says itself may quote the text. */
	private static String place(JsonProcessingException e) {
		if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			return mapping.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
					.collect(Collectors.joining("."));
		}
		return e.getLocation() == null ? "JSON" : BureauTexts.text("contract.position", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
	}
}
