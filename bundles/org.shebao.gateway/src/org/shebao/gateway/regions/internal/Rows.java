package org.shebao.gateway.regions.internal;

import java.time.LocalDate;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** The files of a pack, column by column as {@code docs/regions.md} describes them. */
final class Rows {
	private Rows() {
	}

	/** {@code region.json}: what does not change with time. */
	record RegionFile(String id, String name, FeePeriod regimeStart, int feeYearStart, boolean stopMonthPays, Rate lateFeePerDay, int voucherValidDays,
			int adjustableFrom) {
	}

	record Item(String code, String name, String categoryCode, String categoryName, InsuranceType type, PayerSide side, LocalDate validFrom,
			LocalDate validTo, LocalDate publishedOn, String source, Boolean verified) implements PackRow {
	}

	record Limit(InsuranceType type, Money lower, Money upper, Money average, String note, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn,
			String source, Boolean verified) implements PackRow {
	}

	record ItemRate(String item, String agency, Rate rate, Money amount, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source,
			Boolean verified) implements PackRow {
	}

	record Bundle(String bundle, InsuranceType type, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified)
			implements PackRow {
	}

	record Due(int monthsAfter, Integer day, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified)
			implements PackRow {
	}

	record Window(int year, LocalDate from, LocalDate to, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified)
			implements PackRow {
	}

	record Place(String code, String name, String prefecture, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified)
			implements PackRow {
	}

	record Office(String id, String name, RegistryAuthority registry, String division, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn,
			String source, Boolean verified) implements PackRow {
	}

	record BankName(String code, String name, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified)
			implements PackRow {
	}

	record BankOutlet(String code, String bank, String division, String name, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source,
			Boolean verified) implements PackRow {
	}

	record Help(String key, String text, LocalDate validFrom, LocalDate validTo, LocalDate publishedOn, String source, Boolean verified) implements PackRow {
	}
}
