package org.shebao.store.internal;

import java.io.IOException;
import java.nio.file.Files;

import org.shebao.store.DataFolder;

/**
 * The database as it was before migrations. While the copy lies there the database counts as unfinished: whoever finds it puts it back, so that a process killed
 * in the middle of a migration leaves the old data too. Every step is a rename or can be repeated.
 */
final class SafetyCopy {

	private final DataFolder folder;

	SafetyCopy(DataFolder folder) {
		this.folder = folder;
	}

	/** Copies the database, which is shut down. */
	void take() throws IOException {
		Folders.delete(folder.unfinishedSafetyCopy());
		Folders.copy(folder.database(), folder.unfinishedSafetyCopy());
		Folders.move(folder.unfinishedSafetyCopy(), folder.safetyCopy());
	}

	/** Puts the copy back if there is one; the database is shut down. */
	void restore() throws IOException {
		Folders.delete(folder.unfinishedSafetyCopy());
		if (Files.exists(folder.safetyCopy())) {
			Folders.delete(folder.database());
			Folders.move(folder.safetyCopy(), folder.database());
		}
	}

	/** The migrations succeeded: the copy only stays as the previous database. */
	void release() throws IOException {
		if (Files.exists(folder.safetyCopy())) {
			Folders.delete(folder.previousDatabase());
			Folders.move(folder.safetyCopy(), folder.previousDatabase());
		}
	}
}
