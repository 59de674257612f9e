package org.shebao.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.shebao.core.text.Texts;
import org.shebao.store.Store;
import org.shebao.store.StoreException;

/**
 * Keeps a data folder for one opened store. The operating system gives the lock free when the process ends in whatever way; the file itself stays, because
 * deleting it would let two processes lock two files of the same name.
 */
final class InstanceLock implements AutoCloseable {

	private final FileChannel channel;

	private InstanceLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Locks a folder.
	 *
	 * @throws StoreException with {@link StoreException.Reason#IN_USE} if it is locked already
	 */
	static InstanceLock lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean locked = false;
		try {
			locked = channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			throw inUse(e);
		} finally {
			if (!locked) {
				channel.close();
			}
		}
		if (!locked) {
			throw inUse(null);
		}
		return new InstanceLock(channel);
	}

	static StoreException inUse(Throwable cause) {
		return new StoreException(StoreException.Reason.IN_USE, Texts.of(Store.class).get("inUse"), cause);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
