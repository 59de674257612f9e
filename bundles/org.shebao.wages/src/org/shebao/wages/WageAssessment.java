package org.shebao.wages;

import java.util.Optional;

import org.shebao.core.money.Money;

/** What the limits of a fee year make of wages; looked up once for any number of drafts. Pure and quick. */
public interface WageAssessment {

	/** The base that a wage comes to (核定基数预览, R-111), empty while there is no wage. */
	Optional<Money> base(WageDraft draft);

	/** What is to be noticed about a wage (W-9 … W-11), empty if nothing. */
	Optional<WageHint> hint(WageDraft draft);
}
