package org.shebao.documents.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.shebao.documents.ReadingLimits;

/** Unpacks an archive once without keeping anything, and refuses it when it unpacks to too much. Sizes written in the archive are not believed. */
final class ArchiveCheck {

	private static final int MAX_PARTS = 10_000;
	private static final long LARGEST_GAP = 1L << 20;
	private static final long SMALL_PART = 16L << 20;

	private final ReadingLimits limits;
	private final ReadingFaults faults;
	private final PartCheck parts;
	private long total;

	ArchiveCheck(ReadingLimits limits, ReadingFaults faults) {
		this.limits = limits;
		this.faults = faults;
		this.parts = new PartCheck(faults);
	}

	void check(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			if (archive.size() > MAX_PARTS) {
				throw faults.refusal("file.bomb");
			}
			for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
				check(archive, entries.nextElement());
			}
		}
		parts.finish();
	}

	private void check(ZipFile archive, ZipEntry entry) throws IOException {
		try (InputStream content = archive.getInputStream(entry)) {
			Measured part = new Measured(content, entry.getCompressedSize());
			parse(part, entry.getName());
			part.transferTo(OutputStream.nullOutputStream());
		}
	}

	/** Any part may be a sheet, whatever its name; one that is no XML is no more than measured. */
	private void parse(Measured part, String name) throws IOException {
		part.elements = true;
		try {
			parts.read(part);
		} catch (XMLStreamException noXml) {
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				throw new IOException("part " + name, noXml);
			}
		}
		part.elements = false;
	}

	/** A part that measures what is read from it. Of XML also how far its elements are apart: a parser keeps the attributes of an element, and a text without end. */
	private final class Measured extends FilterInputStream {

		private final long packed;
		private long size;
		private boolean elements;
		private long sinceElement;

		Measured(InputStream part, long packed) {
			super(part);
			this.packed = Math.max(1, packed);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			measure(Math.max(0, read));
			for (int i = offset; elements && i < offset + read; i++) {
				sinceElement = buffer[i] == '<' ? 0 : sinceElement + 1;
			}
			return read;
		}

		/** Does nothing: a parser closes what it has read, but the rest is still to be measured. */
		@Override
		public void close() {
			// the archive's own stream is closed by whoever opened it
		}

		private void measure(int read) {
			size += read;
			total += read;
			boolean dense = size > SMALL_PART && size / packed > limits.ratio();
			if (dense || sinceElement > LARGEST_GAP || size > limits.partBytes() || total > limits.totalBytes()) {
				throw faults.refusal("file.bomb");
			}
		}
	}
}
