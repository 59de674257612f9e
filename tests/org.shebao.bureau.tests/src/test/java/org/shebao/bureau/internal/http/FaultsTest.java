package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.shebao.gateway.sandbox.Operator.Fault;

/** The queue of faults and the calls under way, without a server. */
@Timeout(60)
class FaultsTest {
	@DisplayName("a fault is met as often as it says, the first that fits comes first")
	@Test
	void queue() {
		Faults faults = new Faults();
		faults.add(new Fault(Fault.Kind.REFUSE, "/v1/b", 2, 0));
		faults.add(new Fault(Fault.Kind.GARBAGE, "/v1/", 1, 0));
		assertEquals(Optional.empty(), faults.next("/v2/b"));
		assertEquals(Fault.Kind.GARBAGE, faults.next("/v1/a").orElseThrow().kind());
		assertEquals(Fault.Kind.REFUSE, faults.next("/v1/b").orElseThrow().kind());
		assertEquals(Fault.Kind.REFUSE, faults.next("/v1/b/c").orElseThrow().kind());
		assertEquals(Optional.empty(), faults.next("/v1/b"));
	}

	@DisplayName("a server that stops ends its delays")
	@Test
	void stop() {
		Faults faults = new Faults();
		faults.stop();
		faults.delay(new Fault(Fault.Kind.DELAY, "", 1, 600_000));
	}

	@DisplayName("a server that stops waits for a call under way and takes no other, but does not wait for ever")
	@Test
	void inFlight() throws InterruptedException {
		InFlight inFlight = new InFlight();
		assertTrue(inFlight.enter());
		Thread closing = Thread.startVirtualThread(() -> inFlight.close(Duration.ofMinutes(10)));
		while (closing.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		assertFalse(inFlight.enter());
		inFlight.leave();
		assertTrue(closing.join(Duration.ofSeconds(30)));
		InFlight stuck = new InFlight();
		assertTrue(stuck.enter());
		Thread.ofVirtual().start(() -> stuck.close(Duration.ofMillis(1))).join();
		assertFalse(stuck.enter());
	}
}
