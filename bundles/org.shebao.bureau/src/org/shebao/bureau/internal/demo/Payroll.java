package org.shebao.bureau.internal.demo;

import java.util.SplittableRandom;

import org.shebao.bureau.internal.demo.People.Change;
import org.shebao.bureau.internal.demo.People.Level;
import org.shebao.core.fee.BaseLimit;
import org.shebao.core.money.Money;

/** Decides what people earn. All wages but a few are whole tens of yuan. */
final class Payroll {
	private static final long TEN_YUAN = 1000;

	private final People people;
	private final long least;
	private final long lower;
	private final long upper;
	private final SplittableRandom random;

	/** @param limit the limits between which most wages lie */
	Payroll(People people, BaseLimit limit, SplittableRandom random) {
		this.people = people;
		least = people.wage().least().fen();
		lower = limit.lower().fen();
		upper = limit.upper() == null ? Long.MAX_VALUE : limit.upper().fen();
		this.random = random;
	}

	/** Wages of this and last year. */
	Pay next(Traits traits) {
		long wage = wage(traits.level()) + (traits.cents() ? random.nextInt(1, (int) TEN_YUAN / 100) * 100 + random.nextInt(1, 100) : 0);
		return new Pay(last(wage, traits.change()), Money.ofFen(wage),
				traits.differing() ? random.nextInt(people.differencePerMille().from(), people.differencePerMille().to() + 1) : 0);
	}

	/** A given wage, and a lower one of last year. */
	Pay raisedTo(Money wage) {
		return new Pay(last(wage.fen(), Change.RAISE), wage, 0);
	}

	private long wage(Level level) {
		return switch (level) {
			case BELOW -> least + random.nextLong(Math.max(1, (lower - least) / TEN_YUAN)) * TEN_YUAN;
			case BETWEEN -> between();
			case ABOVE -> upper == Long.MAX_VALUE ? between() : tens(upper) + TEN_YUAN + random.nextLong(upper / TEN_YUAN) * TEN_YUAN;
		};
	}

	private long between() {
		long wage;
		do {
			wage = tens(100 * Math.round(people.wage().median() * Math.exp(people.wage().sigma() * random.nextGaussian())));
		} while (wage < lower || wage > upper - TEN_YUAN);
		return wage;
	}

	private Money last(long wage, Change change) {
		double share = random.nextDouble();
		return Money.ofFen(Math.max(TEN_YUAN, switch (change) {
			case RAISE -> tens(Math.round(wage / (1 + 0.12 * share)));
			case EQUAL -> wage;
			case CUT -> tens(Math.round(wage * (1.01 + 0.09 * share))) + TEN_YUAN;
			case JUMP -> tens(Math.round(wage / (1.55 + 0.45 * share)));
		}));
	}

	private static long tens(long fen) {
		return fen / TEN_YUAN * TEN_YUAN;
	}
}
