package org.shebao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The layout of a data folder.
 *
 * @param root the folder, absolute
 */
public record DataFolder(Path root) {

	public DataFolder {
		root = Objects.requireNonNull(root).toAbsolutePath().normalize();
	}

	/** Whether there is a database in it. */
	public boolean hasDatabase() {
		return Files.exists(database().resolve("service.properties")) || Files.exists(safetyCopy());
	}

	/** The database. */
	public Path database() {
		return root.resolve("database");
	}

	/** A database that is being created; worthless when found at a start. */
	public Path unfinishedDatabase() {
		return root.resolve("database.new");
	}

	/** The database as it was before the migrations that run or that were cut off; it is put back when found at a start. */
	public Path safetyCopy() {
		return root.resolve("database.safety");
	}

	/** A safety copy that is being made; worthless when found at a start. */
	public Path unfinishedSafetyCopy() {
		return root.resolve("database.safety.new");
	}

	/** The database as it was before the last successful migrations. */
	public Path previousDatabase() {
		return root.resolve("database.previous");
	}

	/** The file that is locked while the folder is in use. */
	public Path lock() {
		return root.resolve("instance.lock");
	}

	/** The name under which a vault keeps the folder's key; it stays when the folder is moved. */
	public Path identity() {
		return root.resolve("folder.id");
	}

	/** The database engine's log; without contents of rows. */
	public Path log() {
		return root.resolve("derby.log");
	}
}
