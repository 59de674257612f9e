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
	private static final long SMALL_PART = 1L << 20;

	private final ReadingLimits limits;
	private final ReadingFaults faults;
	private final SharedTextCheck texts = new SharedTextCheck();
	private long total;

	ArchiveCheck(ReadingLimits limits, ReadingFaults faults) {
		this.limits = limits;
		this.faults = faults;
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
		if (!texts.isSound()) {
			throw faults.refusal("file.damaged");
		}
	}

	private void check(ZipFile archive, ZipEntry entry) throws IOException {
		try (InputStream content = archive.getInputStream(entry)) {
			Measured part = new Measured(content, entry.getCompressedSize());
			if (entry.getName().endsWith(".xml")) {
				texts.read(part);
			}
			part.transferTo(OutputStream.nullOutputStream());
		} catch (XMLStreamException e) {
			throw new IOException("part " + entry.getName(), e);
		}
	}

	/** A part that measures what is read from it. */
	private final class Measured extends FilterInputStream {

		private final long packed;
		private long size;

		Measured(InputStream part, long packed) {
			super(part);
			this.packed = Math.max(1, packed);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			measure(value < 0 ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			measure(Math.max(0, read));
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
			if (dense || size > limits.partBytes() || total > limits.totalBytes()) {
				throw faults.refusal("file.bomb");
			}
		}
	}
}
