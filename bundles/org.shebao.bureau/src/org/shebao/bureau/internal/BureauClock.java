package org.shebao.bureau.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

import org.shebao.core.time.BusinessClock;

/** The bureau's clock: the real time of day on the real date or on one that was set. A date that was set stands still while its hours pass. */
public final class BureauClock implements BusinessClock {
	private final InstantSource real;
	private volatile LocalDate date;

	/**
	 * @param real the real time
	 * @param date the business date, null for the real one
	 */
	public BureauClock(InstantSource real, LocalDate date) {
		this.real = real;
		this.date = date;
	}

	@Override
	public Instant now() {
		Instant now = real.instant();
		LocalDate set = date;
		return set == null ? now : set.atTime(LocalTime.ofInstant(now, ZONE)).atZone(ZONE).toInstant();
	}

	/** Sets the business date; null goes back to the real one. */
	public void set(LocalDate today) {
		date = today;
	}

	/** Does something on another day and comes back, to the real date if that held before. */
	public void on(LocalDate day, Runnable work) {
		LocalDate before = date;
		date = day;
		try {
			work.run();
		} finally {
			date = before;
		}
	}

	/** Whether a stretch of business time has passed since a moment. */
	public boolean passed(Duration stretch, Instant since) {
		return !now().isBefore(since.plus(stretch));
	}
}
