package org.shebao.gateway.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.shebao.gateway.wire.Headers;

/**
 * A request or an answer as it was sent.
 *
 * @param headers one value each, names in any case
 * @param body    as sent, compressed if the headers say so
 */
public record Message(Map<String, String> headers, byte[] body) {

	/** A header, empty if it was not sent. */
	public String header(String name) {
		return headers.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst().orElse("");
	}

	/** What the body is, without parameters. */
	public String contentType() {
		return header(Headers.CONTENT_TYPE).split(";")[0].strip();
	}

	/** The body as text, decompressed. */
	public String text() {
		try {
			return Headers.GZIP.equals(header(Headers.CONTENT_ENCODING))
					? new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8)
					: new String(body, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
