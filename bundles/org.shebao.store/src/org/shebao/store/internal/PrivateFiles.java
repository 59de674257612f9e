package org.shebao.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders for the owner alone: by permissions on POSIX systems, by an access control list on Windows. */
public final class PrivateFiles {

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private PrivateFiles() {
	}

	/** Creates a folder, with its parents, that only the owner may enter; an existing one stays as it is. */
	public static void createFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Path parent = folder.toAbsolutePath().getParent();
		Files.createDirectories(parent);
		if (isPosix(parent)) {
			Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
		} else {
			Files.createDirectory(folder);
			restrict(folder);
		}
	}

	/** Creates an empty file that only the owner may read and write; an existing one is restricted to the owner. */
	public static void createFile(Path file) throws IOException {
		try {
			if (isPosix(file.toAbsolutePath().getParent())) {
				Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
			} else {
				Files.createFile(file);
			}
		} catch (FileAlreadyExistsException e) {
			restrict(file);
			return;
		}
		restrict(file);
	}

	private static void restrict(Path path) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		if (posix != null) {
			posix.setPermissions(Files.isDirectory(path) ? FOLDER : FILE);
			return;
		}
		AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
		if (list != null) {
			list.setAcl(List.of(ownerOnly(list, Files.isDirectory(path))));
		}
	}

	private static AclEntry ownerOnly(AclFileAttributeView list, boolean folder) throws IOException {
		AclEntry.Builder entry = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(list.getOwner()).setPermissions(EnumSet.allOf(AclEntryPermission.class));
		if (folder) {
			entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
		}
		return entry.build();
	}

	private static boolean isPosix(Path folder) {
		return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
	}
}
