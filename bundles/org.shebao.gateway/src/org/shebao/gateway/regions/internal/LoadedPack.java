package org.shebao.gateway.regions.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.shebao.core.fee.BaseLimit;
import org.shebao.core.fee.Dated;
import org.shebao.core.fee.DatedTable;
import org.shebao.core.fee.FeeYear;
import org.shebao.core.fee.Tariff;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;

/** A pack in memory. Immutable and safe to share. */
public final class LoadedPack implements RegionPack {
	private final PackTables tables;
	private final FeeTables fees;
	private final Map<InsuranceType, List<Dated<String>>> bundles;
	private final DatedTable<Rows.Due> calendar;
	private final Map<Integer, WageWindow> windows;
	private final Map<String, String> texts;
	private final List<Division> divisions;
	private final List<Agency> agencies;
	private final List<Bank> banks;
	private final List<Outlet> outlets;

	/** A pack of tables that were checked. */
	public LoadedPack(PackTables tables) {
		this.tables = tables;
		fees = new FeeTables(tables);
		bundles = tables.bundles().stream().collect(Collectors.groupingBy(Rows.Bundle::type, () -> new EnumMap<>(InsuranceType.class),
				Collectors.mapping(row -> row.dated(row.bundle()), Collectors.toUnmodifiableList())));
		calendar = new DatedTable<>(tables.calendar().stream().map(row -> row.dated(row)).toList());
		windows = tables.windows().open().collect(Collectors.toUnmodifiableMap(Rows.Window::year, row -> new WageWindow(row.from(), row.to())));
		texts = tables.texts().open().collect(Collectors.toUnmodifiableMap(Rows.Help::key, Rows.Help::text));
		divisions = tables.divisions().open().map(row -> new Division(row.code(), row.name(), row.prefecture())).toList();
		agencies = tables.agencies().open().map(row -> new Agency(row.id(), row.name(), row.registry(), row.division())).toList();
		banks = tables.banks().open().map(row -> new Bank(row.code(), row.name())).toList();
		outlets = tables.outlets().open().map(row -> new Outlet(row.code(), row.bank(), row.division(), row.name())).toList();
	}

	@Override
	public String id() {
		return tables.region().id();
	}

	@Override
	public String name() {
		return tables.region().name();
	}

	@Override
	public FeePeriod regimeStart() {
		return tables.region().regimeStart();
	}

	@Override
	public List<InsuranceType> types() {
		return fees.types();
	}

	@Override
	public List<LevyItem> items(InsuranceType type, FeePeriod period) {
		return fees.items(type, period);
	}

	@Override
	public Optional<BaseLimit> limit(InsuranceType type, FeePeriod period, LocalDate knownOn) {
		return fees.limit(type, period, knownOn);
	}

	@Override
	public Tariff tariff(LevyItem item, FeePeriod period, String agency) {
		return fees.tariff(item, period, agency);
	}

	@Override
	public boolean stopMonthPays() {
		return tables.region().stopMonthPays();
	}

	@Override
	public int feeYearStart() {
		return tables.region().feeYearStart();
	}

	@Override
	public Set<InsuranceType> bundle(InsuranceType type, Set<InsuranceType> registered, FeePeriod period) {
		Set<String> names = bundlesOf(type, period);
		Set<InsuranceType> together = EnumSet.of(type);
		registered.stream().filter(other -> bundlesOf(other, period).stream().anyMatch(names::contains)).forEach(together::add);
		return together;
	}

	private Set<String> bundlesOf(InsuranceType type, FeePeriod period) {
		return bundles.getOrDefault(type, List.of()).stream().filter(row -> row.covers(period)).map(Dated::value).collect(Collectors.toSet());
	}

	@Override
	public LocalDate dueDate(FeePeriod period) {
		Rows.Due due = calendar.at(period, LocalDate.MAX).orElseThrow(() -> new IllegalStateException("no due date for " + period));
		YearMonth month = period.month().plusMonths(due.monthsAfter());
		return due.day() == null ? month.atEndOfMonth() : month.atDay(Math.min(due.day(), month.lengthOfMonth()));
	}

	@Override
	public Optional<WageWindow> wageWindow(int year) {
		return Optional.ofNullable(windows.get(year));
	}

	@Override
	public List<Integer> adjustableYears(LocalDate today) {
		int current = new FeeYear(feeYearStart()).yearOf(FeePeriod.containing(today));
		return IntStream.rangeClosed(tables.region().adjustableFrom(), current).boxed().toList();
	}

	@Override
	public List<LocalDate> limitPublications(LocalDate after, LocalDate upTo) {
		return fees.limitsPublished(after, upTo).stream().filter(row -> row.publishedOn().isAfter(row.validFrom())).map(Dated::publishedOn).distinct()
				.sorted().toList();
	}

	@Override
	public Rate lateFeePerDay() {
		return tables.region().lateFeePerDay();
	}

	@Override
	public int voucherValidDays() {
		return tables.region().voucherValidDays();
	}

	@Override
	public List<Division> divisions() {
		return divisions;
	}

	@Override
	public List<Agency> agencies() {
		return agencies;
	}

	@Override
	public List<Bank> banks() {
		return banks;
	}

	@Override
	public List<Outlet> outlets() {
		return outlets;
	}

	@Override
	public Optional<String> text(String key) {
		return Optional.ofNullable(texts.get(key));
	}

	@Override
	public boolean verified(FeePeriod period) {
		return tables.verified(period);
	}
}
