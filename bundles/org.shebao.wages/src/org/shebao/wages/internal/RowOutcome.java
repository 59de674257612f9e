package org.shebao.wages.internal;

import java.util.List;

import org.shebao.core.identity.PersonNumber;
import org.shebao.wages.ImportReport.Failure;
import org.shebao.wages.WageDraft;

/** What a row of an imported file comes to. */
sealed interface RowOutcome {

	/** It gives these drafts, at least one; some of its values may have been passed over. */
	record Taken(PersonNumber person, List<WageDraft> drafts, List<String> passedOver) implements RowOutcome {
	}

	/** It has no wage that counts and leaves everything as it is. */
	record Ignored(List<String> passedOver) implements RowOutcome {
	}

	/** It failed. */
	record Failed(Failure failure) implements RowOutcome {
	}
}
