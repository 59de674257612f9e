package org.shebao.cli.internal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How much of the heap is in use at most while the product works: again and again everything is collected, and what is left is counted. Slow, so that nothing is timed meanwhile. */
final class HeapWatch {

	private static final double MEGABYTE = 1 << 20;
	private static final long PAUSE_NANOS = 50_000_000;

	private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
	private final AtomicLong most = new AtomicLong();

	/** A time in which the product works. */
	interface Span extends AutoCloseable {

		@Override
		void close();
	}

	/** The product begins to work. */
	Span begin() {
		Thread watching = Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);
		return watching::interrupt;
	}

	private void watch() {
		while (!Thread.currentThread().isInterrupted()) {
			memory.gc();
			most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
			LockSupport.parkNanos(PAUSE_NANOS);
		}
	}

	/** The greatest use so far in megabytes. */
	double megabytes() {
		return most.get() / MEGABYTE;
	}
}
