package org.shebao.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an .xlsx file, to be tampered with. */
final class Parts {

	static final String TYPES = "[Content_Types].xml";
	static final String RELATIONS = "_rels/.rels";
	static final String WORKBOOK = "xl/workbook.xml";
	static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
	static final String STYLES = "xl/styles.xml";
	static final String TEXTS = "xl/sharedStrings.xml";
	static final String SHEET = "xl/worksheets/sheet1.xml";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** The parts of a file. */
	static Parts of(byte[] file) throws IOException {
		Parts parts = new Parts();
		try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
			for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
				parts.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
			}
		}
		return parts;
	}

	List<String> names() {
		return new ArrayList<>(parts.keySet());
	}

	byte[] bytes(String part) {
		return parts.get(part);
	}

	String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	Parts put(String part, byte[] content) {
		parts.put(part, content);
		return this;
	}

	Parts put(String part, String content) {
		return put(part, content.getBytes(StandardCharsets.UTF_8));
	}

	Parts remove(String part) {
		parts.remove(part);
		return this;
	}

	/** Rewrites a part. */
	Parts change(String part, UnaryOperator<String> change) {
		return put(part, change.apply(text(part)));
	}

	/** Writes a part in another encoding. */
	Parts encode(String part, Charset charset) {
		return put(part, text(part).replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + '"').getBytes(charset));
	}

	/** Writes all parts; a part named twice is written twice. */
	Path write(Path file, List<String> names, int method) throws IOException {
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
			out.setMethod(method);
			for (String name : names) {
				ZipArchiveEntry entry = new ZipArchiveEntry(name);
				entry.setSize(parts.get(name).length);
				out.putArchiveEntry(entry);
				out.write(parts.get(name));
				out.closeArchiveEntry();
			}
		}
		return file;
	}

	Path write(Path file) throws IOException {
		return write(file, names(), ZipEntry.DEFLATED);
	}

	byte[] bytes() throws IOException {
		Path file = write(Files.createTempFile("parts", ".xlsx"));
		try {
			return Files.readAllBytes(file);
		} finally {
			Files.delete(file);
		}
	}
}
