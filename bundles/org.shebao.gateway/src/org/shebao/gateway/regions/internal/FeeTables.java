package org.shebao.gateway.regions.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.Dated;
import org.shebao.core.fee.DatedTable;
import org.shebao.core.fee.Tariff;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.time.FeePeriod;

/** Items, limits and tariffs, each found by a key and then among the few rows of different dates. */
final class FeeTables {
	private final Map<InsuranceType, List<Dated<LevyItem>>> items;
	private final Map<InsuranceType, DatedTable<Optional<BaseLimit>>> limits;
	private final Map<TariffKey, DatedTable<Tariff>> tariffs;

	/** An item's code and the agency for which it is told apart, empty for the region. */
	private record TariffKey(String item, String agency) {
	}

	FeeTables(PackTables tables) {
		items = tables.items().stream().sorted(Comparator.comparing(Rows.Item::side).thenComparing(Rows.Item::code))
				.collect(Collectors.groupingBy(Rows.Item::type, () -> new EnumMap<>(InsuranceType.class),
						Collectors.mapping(row -> row.dated(item(row)), Collectors.toUnmodifiableList())));
		limits = dated(tables.limits(), Rows.Limit::type, row -> Optional.ofNullable(row.lower()).map(lower -> new BaseLimit(lower, row.upper())));
		tariffs = dated(tables.rates(), row -> new TariffKey(row.item(), Objects.requireNonNullElse(row.agency(), "")), FeeTables::tariff);
	}

	/** The types that have items, in the order of their codes. */
	List<InsuranceType> types() {
		return items.keySet().stream().sorted(Comparator.comparing(InsuranceType::code)).toList();
	}

	List<LevyItem> items(InsuranceType type, FeePeriod period) {
		return items.getOrDefault(type, List.of()).stream().filter(item -> item.covers(period)).map(Dated::value).toList();
	}

	Optional<BaseLimit> limit(InsuranceType type, FeePeriod period, LocalDate knownOn) {
		DatedTable<Optional<BaseLimit>> table = limits.get(type);
		return table == null ? Optional.empty() : table.at(period, knownOn).flatMap(Function.identity());
	}

	Tariff tariff(LevyItem item, FeePeriod period, String agency) {
		return tariff(item.code(), agency, period).or(() -> tariff(item.code(), "", period))
				.orElseThrow(() -> new IllegalStateException("no tariff for " + item.code() + " in " + period));
	}

	/** The limits published between two days. */
	List<Dated<Optional<BaseLimit>>> limitsPublished(LocalDate after, LocalDate upTo) {
		return limits.values().stream().flatMap(table -> table.publishedBetween(after, upTo).stream()).toList();
	}

	private Optional<Tariff> tariff(String item, String agency, FeePeriod period) {
		return Optional.ofNullable(tariffs.get(new TariffKey(item, agency))).flatMap(table -> table.at(period, LocalDate.MAX));
	}

	private static LevyItem item(Rows.Item row) {
		return new LevyItem(row.code(), row.name(), row.categoryCode(), row.categoryName(), row.type(), row.side());
	}

	private static Tariff tariff(Rows.ItemRate row) {
		return row.rate() == null ? new Tariff.Fixed(row.amount()) : new Tariff.Proportional(row.rate());
	}

	private static <R extends PackRow, K, V> Map<K, DatedTable<V>> dated(PackTable<R> table, Function<R, K> key, Function<R, V> value) {
		Map<K, List<Dated<V>>> grouped = table.stream()
				.collect(Collectors.groupingBy(key, Collectors.mapping(row -> row.dated(value.apply(row)), Collectors.toList())));
		Map<K, DatedTable<V>> result = HashMap.newHashMap(grouped.size());
		grouped.forEach((k, rows) -> result.put(k, new DatedTable<>(rows)));
		return Map.copyOf(result);
	}
}
