package org.shebao.bureau.internal.fees;

import org.shebao.core.fee.PersonFee;

/** Sees everybody who is insured for an item in its period, in the order of person numbers. */
@FunctionalInterface
interface ItemVisitor {
	/**
	 * @param fee the fee by today's rules, null without a wage
	 */
	void person(Insured insured, PersonFee fee);

	/** An ordinary item charges everybody the whole fee. */
	static ItemVisitor normal(PersonSink sink) {
		return (insured, fee) -> {
			if (fee == null) {
				sink.missing(insured);
			} else {
				sink.charged(insured, fee, fee.amount());
			}
		};
	}

	/** A top-up charges what is more than was declared before, both rounded first (C-9); what is less goes the way of refunds. */
	static ItemVisitor topUp(Declared before, PersonSink sink) {
		return (insured, fee) -> {
			var former = before.of(insured.person());
			if (fee == null) {
				if (former.isEmpty()) {
					sink.missing(insured);
				}
				return;
			}
			var more = former.map(fee.amount()::minus).orElse(fee.amount());
			if (more.isPositive()) {
				sink.charged(insured, fee, more);
			}
		};
	}
}
