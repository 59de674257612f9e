package org.shebao.bureau.internal.fees;

import org.shebao.core.fee.FeeSum;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

/** Adds up the persons of one item: sums of rounded amounts (C-1), the head count and those without a wage. */
final class ItemTally implements PersonSink {
	private static final long PRIME = 0x100000001b3L;

	private final FeeSum fees = new FeeSum();
	private Money due = Money.ZERO;
	private int missing;
	private Rate rate;
	private boolean mixedRates;
	private long fingerprint = 0xcbf29ce484222325L;

	@Override
	public void charged(Insured insured, PersonFee fee, Money share) {
		fees.add(fee);
		due = due.plus(share);
		mixedRates |= rate != null && !rate.equals(fee.rate());
		rate = fee.rate();
		mix(insured.person().value().hashCode());
		mix(fee.wage().fen());
		mix(fee.base().fen());
		mix(fee.rate().hashCode());
		mix(share.fen());
	}

	@Override
	public void missing(Insured insured) {
		missing++;
		mix(~insured.person().value().hashCode());
	}

	/** Whether anybody is concerned at all. */
	boolean isEmpty() {
		return registered() == 0;
	}

	/** Persons registered, with a wage or without. */
	int registered() {
		return headCount() + missing;
	}

	int headCount() {
		return Math.toIntExact(fees.headCount());
	}

	Money wages() {
		return fees.wages();
	}

	Money bases() {
		return fees.bases();
	}

	Money due() {
		return due;
	}

	/** The rate that all share, null if there are several or none. */
	Rate rate() {
		return mixedRates ? null : rate;
	}

	/** Differs when anything of any person differs. */
	long fingerprint() {
		return fingerprint;
	}

	private void mix(long value) {
		fingerprint = (fingerprint ^ value) * PRIME;
		fingerprint ^= fingerprint >>> 29;
	}
}
