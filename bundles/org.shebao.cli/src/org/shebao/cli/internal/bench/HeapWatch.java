package org.shebao.cli.internal.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** How much of the heap is in use after a collection at most, while the product works; garbage that no collection has seen yet does not count. */
final class HeapWatch implements AutoCloseable {

	private static final double MEGABYTE = 1 << 20;

	private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
			.filter(NotificationEmitter.class::isInstance).map(NotificationEmitter.class::cast).toList();
	private final List<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
			.filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).map(java.lang.management.MemoryPoolMXBean::getName).toList();
	private final NotificationListener listener = (notification, handback) -> collected(notification);
	private final AtomicLong most = new AtomicLong();
	private volatile boolean working;

	HeapWatch() {
		collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
	}

	/** A time in which the product works. */
	interface Span extends AutoCloseable {

		@Override
		void close();
	}

	/** The product begins to work. */
	Span begin() {
		working = true;
		return () -> working = false;
	}

	/** The greatest use so far in megabytes; begins anew. */
	double takeMegabytes() {
		return most.getAndSet(0) / MEGABYTE;
	}

	private void collected(Notification notification) {
		if (working && notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
			Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()).getGcInfo().getMemoryUsageAfterGc();
			long used = pools.stream().map(after::get).mapToLong(MemoryUsage::getUsed).sum();
			most.accumulateAndGet(used, Math::max);
		}
	}

	@Override
	public void close() {
		for (NotificationEmitter collector : collectors) {
			try {
				collector.removeNotificationListener(listener);
			} catch (ListenerNotFoundException never) {
				throw new IllegalStateException(((GarbageCollectorMXBean) collector).getName(), never);
			}
		}
	}
}
