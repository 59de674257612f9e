package org.shebao.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PatienceTest {

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	@DisplayName("It asks until it is settled")
	void asksUntilSettled() {
		assertTrue(new Patience(Duration.ofMinutes(1)).until(Progress.NONE, () -> asked.incrementAndGet() == 3));
		assertEquals(3, asked.get());
	}

	@Test
	@DisplayName("It asks at least once, and no more when the time is over")
	void endsWithTheTime() {
		assertFalse(new Patience(Duration.ZERO).until(Progress.NONE, () -> asked.incrementAndGet() == 2));
		assertEquals(1, asked.get());
	}

	@Test
	@DisplayName("It gives up when the user has cancelled")
	void endsWhenCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertFalse(new Patience(Duration.ofMinutes(1)).until(cancelled, () -> false));
	}
}
