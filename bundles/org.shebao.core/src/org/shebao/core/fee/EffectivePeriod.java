package org.shebao.core.fee;

import java.time.LocalDate;

import org.shebao.core.time.FeePeriod;

/**
 * The days for which a wage holds (有效期起止).
 *
 * @param validFrom the first day, a month's first
 * @param validTo   the last day, a month's last
 */
public record EffectivePeriod(LocalDate validFrom, LocalDate validTo) {

	public EffectivePeriod {
		if (validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("valid from " + validFrom + " to " + validTo);
		}
	}

	/** Whether a whole period lies in these days. */
	public boolean covers(FeePeriod period) {
		return !period.firstDay().isBefore(validFrom) && !period.lastDay().isAfter(validTo);
	}
}
