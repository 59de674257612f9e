package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.product.secrets.PlainSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for secrets finds what was planted. */
class PlainSearchTest {
	private static final String NAME = "韦小燕";

	@TempDir
	Path folder;

	private final PlainSearch search = new PlainSearch().text(NAME).wage("20173.91");

	/** A file in which the bytes do not stand at the beginning. */
	private void plant(byte[] bytes) throws IOException {
		Files.write(Files.createDirectories(folder.resolve("a/b")).resolve("c"), ByteBuffer.allocate(bytes.length + 7).put(3, bytes).array());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" })
	@DisplayName("A name in a file is found in every encoding")
	void plain(String encoding) throws IOException {
		plant(NAME.getBytes(Charset.forName(encoding)));
		assertEquals(List.of("a/b/c: " + NAME + " in " + encoding), search.in(folder));
	}

	@Test
	@DisplayName("A name in base 64 is found")
	void base64() throws IOException {
		plant(Base64.getEncoder().encode((NAME + "，女").getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("a/b/c: " + NAME + " in base 64"), search.in(folder));
	}

	@Test
	@DisplayName("A wage is found as text")
	void wage() throws IOException {
		plant("wage=20173.91".getBytes(StandardCharsets.US_ASCII));
		assertEquals(List.of("a/b/c: 20173.91 in UTF-8"), search.in(folder));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("A wage as a number of fen is found in either order of bytes")
	void fen(boolean big) throws IOException {
		plant(ByteBuffer.allocate(8).order(big ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN).putLong(2_017_391).array());
		assertEquals(List.of("a/b/c: 20173.91 as a number" + (big ? "" : " backwards")), search.in(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "zlib", "zip", "zip in gzip", "half a gzip" })
	@DisplayName("A name within packed contents is found, also when the file is cut off")
	void packed(String way) throws IOException {
		byte[] content = (NAME + " ".repeat(1000)).getBytes(StandardCharsets.UTF_8);
		plant(switch (way) {
			case "gzip" -> packed(content, GZIPOutputStream::new);
			case "zlib" -> packed(content, DeflaterOutputStream::new);
			case "zip" -> packed(content, PlainSearchTest::secondEntry);
			case "zip in gzip" -> packed(packed(content, PlainSearchTest::secondEntry), GZIPOutputStream::new);
			default -> java.util.Arrays.copyOf(packed(content, GZIPOutputStream::new), 40);
		});
		assertEquals(List.of("a/b/c: " + NAME + " in UTF-8"), search.in(folder));
	}

	@Test
	@DisplayName("Nothing is found where nothing is")
	void nothing() throws IOException {
		plant("王德明 20173.92".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(), search.in(folder));
	}

	private interface Packer {
		OutputStream over(OutputStream out) throws IOException;
	}

	private static byte[] packed(byte[] content, Packer packer) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = packer.over(bytes)) {
			out.write(content);
		}
		return bytes.toByteArray();
	}

	private static OutputStream secondEntry(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("first"));
		zip.write(1);
		zip.putNextEntry(new ZipEntry("second"));
		return zip;
	}
}
