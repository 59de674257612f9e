package org.shebao.bureau.internal.wages;

import java.util.List;

/** What becomes of a line. */
sealed interface Verdict {
	/** It counts for these insurances. */
	record Accepted(List<InsuredWage> insurances) implements Verdict {
	}

	/** It does not count. */
	record Rejected(String rule, String reason) implements Verdict {
	}
}
