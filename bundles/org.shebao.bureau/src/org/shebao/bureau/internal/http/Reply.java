package org.shebao.bureau.internal.http;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.JsonLinesWriter;
import org.shebao.gateway.wire.WireFormat;

/** Writes an answer, compressed if the client likes it so. */
final class Reply {
	private static final int BUFFER = 1 << 15;
	private static final int LINES_BEFORE_A_CUT = 100;
	private static final byte[] GARBAGE = "<html>502".getBytes(StandardCharsets.UTF_8);

	private final Request request;
	private final Response response;
	private boolean begun;

	Reply(Request request, Response response) {
		this.request = request;
		this.response = response;
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.getHeaders().put("X-Content-Type-Options", "nosniff");
	}

	/** Whether something of the answer may have left, so that no other answer can be given. */
	boolean hasBegun() {
		return begun;
	}

	/** Writes an answer. */
	void write(Answer answer) throws IOException {
		write(answer, Long.MAX_VALUE);
	}

	/** Cuts the connection instead of an answer, and lines in their middle. */
	void writeBroken(Answer answer) throws IOException {
		if (!(answer instanceof Answer.Lines)) {
			throw new Cut("instead of an answer");
		}
		write(answer, LINES_BEFORE_A_CUT);
	}

	/** Answers what no client understands. */
	void writeGarbage() throws IOException {
		head(200, Headers.JSON);
		Content.Sink.write(response, true, ByteBuffer.wrap(GARBAGE));
	}

	/** Closes the connection at once. */
	void close() {
		request.getConnectionMetaData().getConnection().getEndPoint().close();
	}

	private void write(Answer answer, long most) throws IOException {
		switch (answer) {
			case Answer.Nothing nothing -> head(204, null);
			case Answer.Value value -> {
				byte[] body = WireFormat.write(value.body());
				value.headers().forEach(response.getHeaders()::put);
				head(value.status(), Headers.JSON);
				Content.Sink.write(response, true, ByteBuffer.wrap(compressing() ? compressed(body) : body));
			}
			case Answer.Lines lines -> {
				LineStream stream = new LineStream(this::openLines, most);
				stream.end(lines.source().writeTo(stream));
			}
		}
	}

	private JsonLinesWriter openLines() throws IOException {
		head(200, Headers.JSON_LINES);
		OutputStream out = new BufferedOutputStream(Content.Sink.asOutputStream(response), BUFFER);
		return new JsonLinesWriter(compressing() ? new GZIPOutputStream(out, BUFFER, true) : out);
	}

	private boolean compressing() {
		boolean wanted = request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING).stream().anyMatch(Headers.GZIP::equalsIgnoreCase);
		response.getHeaders().put(HttpHeader.VARY, Headers.ACCEPT_ENCODING);
		if (wanted) {
			response.getHeaders().put(HttpHeader.CONTENT_ENCODING, Headers.GZIP);
		}
		return wanted;
	}

	private void head(int status, String type) {
		begun = true;
		response.setStatus(status);
		if (type != null) {
			response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
		}
	}

	private static byte[] compressed(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(body);
		}
		return bytes.toByteArray();
	}
}
