package org.shebao.cli.internal.commands;

import java.time.InstantSource;
import java.time.LocalDate;

import org.shebao.core.time.BusinessClock;
import org.shebao.session.Employer;

/** The business date where no login tells it. */
final class LastKnownDay {

	private LastKnownDay() {
	}

	/** The bureau's date at the employer's last login; China's present date if there was none. */
	static LocalDate of(Employer employer, InstantSource present) {
		return (employer.lastLogin() == null ? present.instant() : employer.lastLogin()).atZone(BusinessClock.ZONE).toLocalDate();
	}
}
