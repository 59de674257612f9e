package org.shebao.bureau.internal.fees;

import org.shebao.core.fee.PersonFee;
import org.shebao.core.money.Money;

/** Takes the persons of one item in the order of person numbers. */
interface PersonSink {
	/** Somebody whom the item charges: the fee by today's rules, and what the item charges of it. */
	void charged(Insured insured, PersonFee fee, Money due);

	/** Somebody who is insured and has no wage. */
	void missing(Insured insured);
}
