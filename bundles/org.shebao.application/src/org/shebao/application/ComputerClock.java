package org.shebao.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;

/** The computer's date, which should be the current one; business dates come from the bureau whatever it says. */
public final class ComputerClock {

	private static final Texts TEXTS = Texts.of(ComputerClock.class);

	private ComputerClock() {
	}

	/** What to say if the computer's date is wrong. */
	public static Optional<String> warning(BusinessClock bureau) {
		return warning(LocalDate.now(BusinessClock.ZONE), bureau.today());
	}

	/** What to say if the dates differ by more than a day. */
	static Optional<String> warning(LocalDate computer, LocalDate bureau) {
		return Math.abs(ChronoUnit.DAYS.between(computer, bureau)) > 1 ? Optional.of(TEXTS.get("date.wrong", computer, bureau)) : Optional.empty();
	}
}
