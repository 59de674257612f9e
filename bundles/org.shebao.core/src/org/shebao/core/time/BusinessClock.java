package org.shebao.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of business dates: China Standard Time whatever the computer's zone (DOMAIN §7.4). */
public interface BusinessClock {

	/** China Standard Time. */
	ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** The present moment. */
	Instant now();

	/** The business date. */
	default LocalDate today() {
		return now().atZone(ZONE).toLocalDate();
	}
}
