package org.shebao.window.driver.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Notices when the user-interface thread does not answer. A heart beat is posted every 20 ms; nested event loops answer it, so that open dialogs are no blocks. What the
 * driver itself does on the thread is not counted.
 */
final class Watchdog {

	private static final long BEAT_MILLIS = 20;
	private static final long LIMIT_MILLIS = 100;
	private static final long SAMPLE_MILLIS = 10;
	private static final int FRAMES = 60;
	/** Where a thread that seems to run waits for a disk or a network, or works on what may. */
	private static final List<String> WAITING = List.of("at sun.nio.ch.", "at java.net.", "at java.base/sun.nio.ch.", "at java.base/java.net.", "at org.apache.derby.",
			"at org.shebao.store.");

	private final Ui ui;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final List<Map<String, Object>> blocks = new ArrayList<>();

	Watchdog(Ui ui) {
		this.ui = ui;
	}

	void start() {
		Thread thread = new Thread(this::watch, "window watchdog");
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	/** The blocks since the last time this was asked. */
	synchronized List<Map<String, Object>> take() {
		List<Map<String, Object>> taken = List.copyOf(blocks);
		blocks.clear();
		return taken;
	}

	private void watch() {
		Thread watched = ui.display().getThread();
		while (watched.isAlive() && !ui.display().isDisposed()) {
			beat(watched);
			sleep(BEAT_MILLIS);
		}
	}

	private void beat(Thread watched) {
		long cpu = threads.getThreadCpuTime(watched.threadId());
		long own = ui.own();
		long posted = System.nanoTime();
		Map<String, Integer> samples = new LinkedHashMap<>();
		int waits = 0;
		// nanoseconds until the answer, without the driver's own deeds
		AtomicLong answer = new AtomicLong();
		ui.let(() -> answer.set(Math.max(1, System.nanoTime() - posted - (ui.own() - own))));
		while (answer.get() == 0 && watched.isAlive()) {
			sleep(SAMPLE_MILLIS);
			if (answer.get() == 0) {
				String stack = stack(watched);
				waits += waits(watched, stack) ? 1 : 0;
				samples.merge(stack, 1, Integer::sum);
			}
		}
		long millis = TimeUnit.NANOSECONDS.toMillis(answer.get());
		if (millis > LIMIT_MILLIS) {
			long working = TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(watched.threadId()) - cpu);
			int all = Math.max(1, samples.values().stream().mapToInt(Integer::intValue).sum());
			record(millis, working, millis * waits / all, samples);
		}
	}

	/** Whether a thread waits for another one, for a disk or for a network, instead of working or wanting to. */
	private static boolean waits(Thread thread, String stack) {
		return thread.getState() != Thread.State.RUNNABLE || WAITING.stream().anyMatch(stack::contains);
	}

	private static String stack(Thread thread) {
		return Arrays.stream(thread.getStackTrace()).limit(FRAMES).map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
	}

	private synchronized void record(long millis, long cpu, long waited, Map<String, Integer> samples) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("millis", millis);
		block.put("cpuMillis", cpu);
		block.put("waitedMillis", waited);
		block.put("first", samples.keySet().stream().anyMatch(stack -> stack.contains(".loadClass(") || stack.contains(".<clinit>(")));
		block.put("stacks", samples.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(3)
				.map(sample -> sample.getValue() + " times\n" + sample.getKey()).toList());
		blocks.add(block);
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}
}
