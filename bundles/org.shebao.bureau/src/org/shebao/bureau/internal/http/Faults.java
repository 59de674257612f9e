package org.shebao.bureau.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.shebao.gateway.sandbox.Operator.Fault;

/** Faults on demand, in the order in which they were asked for. Each call meets at most one. */
final class Faults {
	private final List<Fault> waiting = new ArrayList<>();
	private final CountDownLatch stopped = new CountDownLatch(1);

	/** Breaks coming calls. */
	synchronized void add(Fault fault) {
		waiting.add(fault);
	}

	/** The fault that a call meets. */
	synchronized Optional<Fault> next(String path) {
		for (int i = 0; i < waiting.size(); i++) {
			Fault fault = waiting.get(i);
			if (path.startsWith(fault.path())) {
				use(i, fault);
				return Optional.of(fault);
			}
		}
		return Optional.empty();
	}

	private void use(int index, Fault fault) {
		if (fault.times() == 1) {
			waiting.remove(index);
		} else {
			waiting.set(index, new Fault(fault.kind(), fault.path(), fault.times() - 1, fault.millis()));
		}
	}

	/** Waits as long as a delay says, or until the server stops. */
	void delay(Fault fault) {
		try {
			stopped.await(fault.millis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends all delays. */
	void stop() {
		stopped.countDown();
	}
}
