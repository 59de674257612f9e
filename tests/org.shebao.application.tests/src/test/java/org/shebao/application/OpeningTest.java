package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.task.Progress;

class OpeningTest {

	@Test
	@DisplayName("While it is being opened nobody has to wait; whoever does gets what was opened")
	void nobodyHasToWait() throws InterruptedException {
		CountDownLatch slow = new CountDownLatch(1);
		Opening<String> opening = opening(slow, "store");
		assertEquals(Optional.empty(), opening.await());
		opening.start();
		assertInstanceOf(Opening.Underway.class, opening.state());
		assertEquals(Optional.empty(), opening.value());
		slow.countDown();
		assertEquals(Optional.of("store"), opening.await());
		assertEquals(Optional.of("store"), opening.value());
	}

	@Test
	@DisplayName("What failed may be tried again, and listeners hear of both; what is there is not opened twice")
	void failuresMayBeTriedAgain() throws InterruptedException {
		AtomicInteger tries = new AtomicInteger();
		AtomicInteger heard = new AtomicInteger();
		Opening<Integer> opening = new Opening<>("test", () -> {
			if (tries.incrementAndGet() == 1) {
				throw new IllegalStateException("in use");
			}
			return tries.get();
		});
		opening.onChange(heard::incrementAndGet);
		opening.start();
		assertEquals(Optional.empty(), opening.await());
		assertEquals("in use", assertInstanceOf(Opening.Failed.class, opening.state()).failure().getMessage());
		opening.start();
		assertEquals(Optional.of(2), opening.await());
		opening.start();
		assertEquals(Optional.of(2), opening.await());
		assertEquals(2, tries.get());
	}

	@Test
	@DisplayName("Who waits may cancel; what is being opened goes on")
	void whoWaitsMayCancel() {
		CountDownLatch slow = new CountDownLatch(1);
		Opening<String> opening = opening(slow, "bureau");
		opening.start();
		AtomicInteger looks = new AtomicInteger();
		Progress cancelledLater = Fakes.of(Progress.class, Map.of("isCancelled", nothing -> looks.incrementAndGet() == 3));
		assertThrows(Progress.Cancelled.class, () -> opening.await(cancelledLater));
		slow.countDown();
		assertEquals(Optional.of("bureau"), opening.await(Progress.NONE));
	}

	private static Opening<String> opening(CountDownLatch slow, String opened) {
		return new Opening<>("test", () -> {
			awaitUninterrupted(slow);
			return opened;
		});
	}

	private static void awaitUninterrupted(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}
}
