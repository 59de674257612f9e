package org.shebao.gateway.regions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.shebao.core.fee.FeeRules;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/** A region's dated tables (DOMAIN §8.1). Logic asks the pack and never the region's name. */
public interface RegionPack extends FeeRules {

	/** The region's id. */
	String id();

	/** The region's name. */
	String name();

	/** The first period that employers declare themselves (regimeStart). */
	FeePeriod regimeStart();

	/** The types that the region levies, in the order of their codes. */
	List<InsuranceType> types();

	/** The types of a set that have to be declared together with the given one, itself included. */
	Set<InsuranceType> bundle(InsuranceType type, Set<InsuranceType> registered, FeePeriod period);

	/** The last day on which a period is declared and paid in time (C-14). */
	LocalDate dueDate(FeePeriod period);

	/** The days in which the annual wage of a year is declared, empty if the region publishes none. */
	Optional<WageWindow> wageWindow(int year);

	/** The years whose wage may be adjusted on a day. */
	List<Integer> adjustableYears(LocalDate today);

	/** Days of publication after one day and up to another at which limits of past periods change (DOMAIN §2.4, late publication). */
	List<LocalDate> limitPublications(LocalDate after, LocalDate upTo);

	/** The late fee for each day (C-13). */
	Rate lateFeePerDay();

	/** Days for which a bank voucher is payable after its issue. */
	int voucherValidDays();

	/** Administrative divisions. */
	List<Division> divisions();

	/** Agencies. */
	List<Agency> agencies();

	/** Banks. */
	List<Bank> banks();

	/** Bank outlets. */
	List<Outlet> outlets();

	/** A help text of the region such as {@code regionHint}, empty if it has none. */
	Optional<String> text(String key);

	/** Whether every row that an answer for this period may rest on was checked against its source. */
	boolean verified(FeePeriod period);

	/** The first and last day of annual declaration. */
	record WageWindow(LocalDate from, LocalDate to) {
	}

	/** An administrative division: GB/T 2260 code, name and the prefecture's name. */
	record Division(String code, String name, String prefecture) {
	}

	/** An agency (社保经办机构). */
	record Agency(String id, String name, RegistryAuthority registry, String division) {
	}

	/** A bank (银行行别). */
	record Bank(String code, String name) {
	}

	/** An outlet (营业网点). */
	record Outlet(String code, String bankCode, String division, String name) {
	}
}
