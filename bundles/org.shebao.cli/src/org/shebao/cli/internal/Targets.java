package org.shebao.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.shebao.core.text.Texts;

/** Looks at where a command is to write before it does anything: a voucher must not be issued for a folder that cannot take its PDF. */
public final class Targets {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private Targets() {
	}

	/**
	 * A file that can be written; its folder may be missing.
	 *
	 * @throws UsageException if it cannot
	 */
	public static Path file(Path file) {
		if (Files.isDirectory(file)) {
			throw new UsageException(TEXTS.get("target.isFolder", file));
		}
		folder(file.toAbsolutePath().getParent());
		return file;
	}

	/**
	 * A folder that can be written into; it may be missing.
	 *
	 * @throws UsageException if it cannot
	 */
	public static Path folder(Path folder) {
		Path existing = folder.toAbsolutePath();
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (existing == null || !Files.isDirectory(existing)) {
			throw new UsageException(TEXTS.get("target.noFolder", existing == null ? folder : existing));
		}
		if (!Files.isWritable(existing)) {
			throw new UsageException(TEXTS.get("target.readOnly", existing));
		}
		return folder;
	}
}
