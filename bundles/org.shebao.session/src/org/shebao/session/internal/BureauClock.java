package org.shebao.session.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.shebao.core.time.BusinessClock;

/** The bureau's clock as heard at login, carried on by this computer's. */
record BureauClock(InstantSource local, Duration ahead) implements BusinessClock {

	static BureauClock heard(Instant bureauNow, InstantSource local) {
		return new BureauClock(local, Duration.between(local.instant(), bureauNow));
	}

	@Override
	public Instant now() {
		return local.instant().plus(ahead);
	}
}
