package org.shebao.bureau.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Calls under way. A server that stops lets them end: an interrupt would break the database's own files. */
final class InFlight {
	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private volatile boolean closing;

	/** Begins a call, unless no more are taken. */
	boolean enter() {
		return !closing && lock.readLock().tryLock();
	}

	/** Ends a call, on the thread that began it. */
	void leave() {
		lock.readLock().unlock();
	}

	/** Takes no more calls and waits for those under way, but not for ever. */
	void close(Duration patience) {
		closing = true;
		try {
			lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
