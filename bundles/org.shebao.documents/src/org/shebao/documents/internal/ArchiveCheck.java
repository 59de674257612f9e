package org.shebao.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.shebao.documents.ReadingLimits;

/** Unpacks an archive once without keeping anything, and refuses it when it unpacks to too much. Sizes written in the archive are not believed. */
final class ArchiveCheck {

	private static final int MAX_PARTS = 10_000;
	private static final long SMALL_PART = 1L << 20;
	private static final int BUFFER_BYTES = 1 << 16;

	private final ReadingLimits limits;
	private final ReadingFaults faults;
	private final byte[] buffer = new byte[BUFFER_BYTES];
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
	}

	private void check(ZipFile archive, ZipEntry entry) throws IOException {
		long packed = Math.max(1, entry.getCompressedSize());
		long size = 0;
		try (InputStream in = archive.getInputStream(entry)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				total += read;
				boolean dense = size > SMALL_PART && size / packed > limits.ratio();
				if (dense || size > limits.partBytes() || total > limits.totalBytes()) {
					throw faults.refusal("file.bomb");
				}
			}
		}
	}
}
