package org.shebao.wages.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.shebao.core.fee.BaseLimit;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageHint;

/** What is to be noticed about wages, by the limits known on a day (W-9 … W-11, R-111). */
final class Hints {

	private static final Texts TEXTS = Texts.of(WageDrafts.class);

	private final RegionPack pack;
	private final LocalDate today;

	Hints(RegionPack pack, LocalDate today) {
		this.pack = pack;
		this.today = today;
	}

	Optional<WageHint> of(WageDraft draft) {
		if (draft.wage() == null) {
			return Optional.empty();
		}
		if (belowLimit(draft)) {
			return hint("W-9", limit(draft).orElseThrow().lower());
		}
		if (aboveLimit(draft)) {
			return hint("W-10", limit(draft).orElseThrow().upper());
		}
		return leaps(draft) ? Optional.of(new WageHint("W-11", TEXTS.get("W-11"))) : Optional.empty();
	}

	boolean belowLimit(WageDraft draft) {
		return draft.wage() != null && limit(draft).filter(limit -> draft.wage().compareTo(limit.lower()) < 0).isPresent();
	}

	boolean aboveLimit(WageDraft draft) {
		return draft.wage() != null && limit(draft).filter(limit -> limit.upper() != null && draft.wage().compareTo(limit.upper()) > 0).isPresent();
	}

	/** Whether it changes by more than half of the former wage. */
	static boolean leaps(WageDraft draft) {
		if (draft.wage() == null || draft.former() == null) {
			return false;
		}
		long change = Math.abs(draft.wage().minus(draft.former()).fen());
		return change * 2 > draft.former().fen();
	}

	static boolean lowered(WageDraft draft) {
		return draft.wage() != null && draft.former() != null && draft.wage().compareTo(draft.former()) < 0;
	}

	/** The limits of the draft's type, or of the first type that has any. */
	private Optional<BaseLimit> limit(WageDraft draft) {
		FeePeriod period = FeePeriod.containing(today);
		return draft.type() != null ? pack.limit(draft.type(), period, today)
				: pack.types().stream().flatMap(type -> pack.limit(type, period, today).stream()).findFirst();
	}

	private static Optional<WageHint> hint(String rule, Money limit) {
		return Optional.of(new WageHint(rule, TEXTS.get(rule, limit)));
	}
}
