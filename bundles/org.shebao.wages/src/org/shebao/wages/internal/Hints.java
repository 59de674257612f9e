package org.shebao.wages.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.wages.WageAssessment;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageHint;

/** What is to be noticed about wages of a fee year, by the limits known on a day (W-9 … W-11, R-111). */
final class Hints implements WageAssessment {

	private static final Texts TEXTS = Texts.of(WageDrafts.class);

	private final WageHint leap = new WageHint("W-11", TEXTS.get("W-11"));
	private final Map<InsuranceType, Limit> limits = new EnumMap<>(InsuranceType.class);
	/** The limits of the first type that has any: a wage for all types is held against those. */
	private final Limit first;

	/** Limits with the sentences about them, made once for all drafts. */
	private record Limit(BaseLimit limit, WageHint below, WageHint above) {

		static final Limit NONE = new Limit(new BaseLimit(Money.ZERO, null), null, null);

		static Limit of(BaseLimit limit) {
			return new Limit(limit, hint("W-9", limit.lower()), hint("W-10", limit.upper()));
		}

		private static WageHint hint(String rule, Money limit) {
			return limit == null ? null : new WageHint(rule, TEXTS.get(rule, limit));
		}
	}

	Hints(RegionPack pack, LocalDate today, int year) {
		FeePeriod period = period(new FeeYear(pack.feeYearStart()), today, year);
		pack.types().forEach(type -> pack.limit(type, period, today).ifPresent(limit -> limits.put(type, Limit.of(limit))));
		first = pack.types().stream().filter(limits::containsKey).findFirst().map(limits::get).orElse(Limit.NONE);
	}

	/** The running month if it lies in the year, otherwise the month of the year that is nearest to it. */
	private static FeePeriod period(FeeYear feeYear, LocalDate today, int year) {
		FeePeriod now = FeePeriod.containing(today);
		if (now.isBefore(feeYear.first(year))) {
			return feeYear.first(year);
		}
		return feeYear.last(year).isBefore(now) ? feeYear.last(year) : now;
	}

	@Override
	public Optional<Money> base(WageDraft draft) {
		return Optional.ofNullable(draft.wage()).map(limit(draft).limit()::clamp);
	}

	@Override
	public Optional<WageHint> hint(WageDraft draft) {
		if (belowLimit(draft)) {
			return Optional.of(limit(draft).below());
		}
		if (aboveLimit(draft)) {
			return Optional.of(limit(draft).above());
		}
		return leaps(draft) ? Optional.of(leap) : Optional.empty();
	}

	boolean belowLimit(WageDraft draft) {
		return draft.wage() != null && draft.wage().compareTo(limit(draft).limit().lower()) < 0;
	}

	boolean aboveLimit(WageDraft draft) {
		Money upper = limit(draft).limit().upper();
		return draft.wage() != null && upper != null && draft.wage().compareTo(upper) > 0;
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

	private Limit limit(WageDraft draft) {
		return draft.type() == null ? first : limits.getOrDefault(draft.type(), Limit.NONE);
	}
}
