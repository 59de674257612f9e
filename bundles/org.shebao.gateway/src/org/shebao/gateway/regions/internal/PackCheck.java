package org.shebao.gateway.regions.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.PackException;

/** What must be true of any pack before anybody relies on it (DOMAIN §8.3). */
public final class PackCheck {
	private static final long YUAN = 100;

	private final PackTables tables;
	private final List<FeePeriod> periods;

	private PackCheck(PackTables tables) {
		this.tables = tables;
		this.periods = periods(tables);
	}

	/**
	 * Checks a pack from the regime's start to the end of the year in which the newest limits begin.
	 *
	 * @throws PackException for the first thing wrong
	 */
	public static void check(PackTables tables) throws PackException {
		PackCheck check = new PackCheck(tables);
		check.items();
		check.limits();
		check.rates();
		check.bundles();
		check.calendar();
		check.places();
	}

	private static List<FeePeriod> periods(PackTables tables) {
		FeePeriod start = tables.region().regimeStart();
		int lastYear = tables.limits().stream().map(Rows.Limit::validFrom).max(Comparator.naturalOrder()).map(LocalDate::getYear).orElse(start.year());
		FeePeriod end = FeePeriod.of(Math.max(lastYear, start.year()), 12);
		return Stream.iterate(start, period -> !end.isBefore(period), FeePeriod::next).toList();
	}

	private void items() throws PackException {
		if (tables.items().rows().isEmpty()) {
			throw tables.items().fault("pack.item.missing");
		}
		for (Rows.Item row : tables.items().rows()) {
			tables.items().require(row, "code", row.code());
			tables.items().require(row, "name", row.name());
			tables.items().require(row, "categoryCode", row.categoryCode());
			tables.items().require(row, "categoryName", row.categoryName());
			tables.items().require(row, "type", row.type());
			tables.items().require(row, "side", row.side());
		}
	}

	private void limits() throws PackException {
		for (Rows.Limit row : tables.limits().rows()) {
			tables.limits().require(row, "type", row.type());
			boolean order = row.lower() == null ? row.upper() == null : row.upper() == null || row.lower().compareTo(row.upper()) <= 0;
			if (!order) {
				throw tables.limits().fault(row, "pack.limit.order");
			}
			if (row.lower() != null && row.average() != null && row.note() == null && !isSixtyPercent(row.lower(), row.average())) {
				throw tables.limits().fault(row, "pack.limit.ratio");
			}
		}
		for (InsuranceType type : types()) {
			List<Rows.Limit> own = tables.limits().stream().filter(row -> row.type() == type).toList();
			FeePeriod gap = firstGap(own, periods);
			if (gap != null) {
				throw tables.limits().fault("pack.limit.missing", type.code(), gap);
			}
		}
	}

	/** 60 % of the average within 1 yuan: ten times the limit against six times the average. */
	private static boolean isSixtyPercent(Money lower, Money average) {
		return Math.abs(10 * lower.fen() - 6 * average.fen()) <= 10 * YUAN;
	}

	private void rates() throws PackException {
		Set<String> known = tables.items().stream().map(Rows.Item::code).collect(Collectors.toSet());
		for (Rows.ItemRate row : tables.rates().rows()) {
			tables.rates().require(row, "item", row.item());
			if ((row.rate() == null) == (row.amount() == null)) {
				throw tables.rates().fault(row, "pack.rate.either");
			}
			if (!known.contains(row.item())) {
				throw tables.rates().fault(row, "pack.rate.item", row.item());
			}
		}
		for (Rows.Item item : tables.items().rows()) {
			List<Rows.ItemRate> own = tables.rates().stream().filter(row -> row.agency() == null && row.item().equals(item.code())).toList();
			FeePeriod gap = firstGap(own, periods.stream().filter(item::covers).toList());
			if (gap != null) {
				throw tables.rates().fault("pack.rate.missing", item.code(), gap);
			}
		}
	}

	private void bundles() throws PackException {
		Set<InsuranceType> known = types();
		for (Rows.Bundle row : tables.bundles().rows()) {
			tables.bundles().require(row, "bundle", row.bundle());
			tables.bundles().require(row, "type", row.type());
			if (!known.contains(row.type())) {
				throw tables.bundles().fault(row, "pack.bundle.type", row.type().code());
			}
		}
	}

	private void calendar() throws PackException {
		for (Rows.Due row : tables.calendar().rows()) {
			if (row.day() != null && (row.day() < 1 || row.day() > 31)) {
				throw tables.calendar().fault(row, "pack.calendar.day");
			}
		}
		FeePeriod gap = firstGap(tables.calendar().rows(), periods);
		if (gap != null) {
			throw tables.calendar().fault("pack.calendar.missing", gap);
		}
		unique(tables.windows(), row -> String.valueOf(row.year()));
		for (Rows.Window row : tables.windows().rows()) {
			tables.windows().require(row, "from", row.from());
			tables.windows().require(row, "to", row.to());
			if (row.to().isBefore(row.from())) {
				throw tables.windows().fault(row, "pack.window.order");
			}
		}
	}

	private void places() throws PackException {
		Set<String> divisions = unique(tables.divisions(), Rows.Place::code);
		Set<String> banks = unique(tables.banks(), Rows.BankName::code);
		unique(tables.agencies(), Rows.Office::id);
		unique(tables.outlets(), Rows.BankOutlet::code);
		unique(tables.texts(), Rows.Help::key);
		for (Rows.Help row : tables.texts().rows()) {
			tables.texts().require(row, "text", row.text());
		}
		for (Rows.Office row : tables.agencies().rows()) {
			tables.agencies().require(row, "registry", row.registry());
			tables.agencies().require(row, "division", row.division());
			// the region's own agency stands above all divisions
			if (!row.division().equals(tables.region().id())) {
				known(tables.agencies(), row, row.division(), divisions);
			}
		}
		for (Rows.BankOutlet row : tables.outlets().rows()) {
			known(tables.outlets(), row, row.division(), divisions);
			known(tables.outlets(), row, row.bank(), banks);
		}
	}

	private Set<InsuranceType> types() {
		return tables.items().stream().map(Rows.Item::type).collect(Collectors.toSet());
	}

	private static FeePeriod firstGap(List<? extends PackRow> rows, List<FeePeriod> periods) {
		return periods.stream().filter(period -> rows.stream().noneMatch(row -> row.covers(period))).findFirst().orElse(null);
	}

	/** The codes of the rows in force, none of which may stand twice. */
	private static <R extends PackRow> Set<String> unique(PackTable<R> table, Function<R, String> code) throws PackException {
		Set<String> codes = new HashSet<>();
		for (R row : table.open().toList()) {
			table.require(row, "code", code.apply(row));
			if (!codes.add(code.apply(row))) {
				throw table.fault(row, "pack.code.twice", code.apply(row));
			}
		}
		return codes;
	}

	private static <R extends PackRow> void known(PackTable<R> table, R row, String code, Set<String> codes) throws PackException {
		if (code == null || !codes.contains(code)) {
			throw table.fault(row, "pack.code.unknown", String.valueOf(code));
		}
	}
}
