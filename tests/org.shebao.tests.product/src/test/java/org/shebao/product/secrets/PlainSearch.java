package org.shebao.product.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/** Looks for secrets that stand in clear in files, in whatever encoding, also within compressed contents. */
public final class PlainSearch {
	private static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("GB18030"));
	/** How packed contents begin: gzip, zip, and the four ways of zlib. */
	private static final Map<String, Packing> PACKINGS = Map.of("\u001f\u008b\b", GZIPInputStream::new, "PK\u0003\u0004", PlainSearch::zip, "x\u0001",
			InflaterInputStream::new, "x\u005e", InflaterInputStream::new, "x\u009c", InflaterInputStream::new, "x\u00da", InflaterInputStream::new);

	/** What a file would hold, byte for byte in Latin 1, and whose secret it is. */
	private final Map<String, String> patterns = new TreeMap<>();

	/** Adds a name, a number or a password. */
	public PlainSearch text(String secret) {
		ENCODINGS.forEach(encoding -> patterns.putIfAbsent(new String(secret.getBytes(encoding), ISO_8859_1), secret + " in " + encoding));
		String base64 = Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(UTF_8));
		// the last character also depends on what follows
		patterns.put(base64.substring(0, base64.length() - 1), secret + " in base 64");
		return this;
	}

	/** Adds a wage: as it is written, and as a database or a heap holds whole fen. */
	public PlainSearch wage(String yuan) {
		byte[] fen = ByteBuffer.allocate(Long.BYTES).putLong(Long.parseLong(yuan.replace(".", ""))).array();
		patterns.put(new String(fen, ISO_8859_1), yuan + " as a number");
		patterns.put(new StringBuilder(new String(fen, ISO_8859_1)).reverse().toString(), yuan + " as a number backwards");
		return text(yuan);
	}

	/** All that is found below a folder, with exceptions, as "file: secret". */
	public List<String> in(Path folder, Path... except) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(file -> Stream.of(except).noneMatch(file::startsWith))::iterator) {
				contents(Files.readAllBytes(file)).forEach(secret -> found.add(folder.relativize(file) + ": " + secret));
			}
		}
		return found;
	}

	private Set<String> contents(byte[] bytes) {
		String content = new String(bytes, ISO_8859_1);
		Set<String> found = new TreeSet<>();
		patterns.forEach((pattern, secret) -> {
			if (content.contains(pattern)) {
				found.add(secret);
			}
		});
		PACKINGS.forEach((mark, packing) -> {
			for (int at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1)) {
				byte[] unpacked = unpacked(new ByteArrayInputStream(bytes, at, bytes.length - at), packing);
				if (unpacked.length > 0) {
					found.addAll(contents(unpacked));
				}
			}
		});
		return found;
	}

	/** Opens what is packed in some way. */
	private interface Packing {
		InputStream open(InputStream packed) throws IOException;
	}

	/** As much as can be unpacked: a killed process leaves half a file, and what looks like a mark may be none. */
	private static byte[] unpacked(InputStream packed, Packing packing) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (InputStream in = packing.open(packed)) {
			byte[] buffer = new byte[1 << 13];
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				content.write(buffer, 0, length);
			}
		} catch (IOException e) {
			return content.toByteArray();
		}
		return content.toByteArray();
	}

	/** The first entry; the others have marks of their own. */
	private static InputStream zip(InputStream packed) throws IOException {
		ZipInputStream zip = new ZipInputStream(packed);
		return zip.getNextEntry() == null ? InputStream.nullInputStream() : zip;
	}
}
