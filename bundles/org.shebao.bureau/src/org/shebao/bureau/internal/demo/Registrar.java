package org.shebao.bureau.internal.demo;

import java.util.function.Predicate;

import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.demo.Portfolio.Account;
import org.shebao.bureau.internal.demo.Portfolio.Employer;
import org.shebao.bureau.internal.demo.Portfolio.Registration;
import org.shebao.bureau.internal.demo.Portfolio.Unit;
import org.shebao.bureau.internal.demo.Portfolio.User;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.state.UnitPasswordState;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.gateway.regions.RegionPack.Agency;
import org.shebao.gateway.regions.RegionPack.Bank;
import org.shebao.gateway.regions.RegionPack.Division;
import org.shebao.gateway.regions.RegionPack.Outlet;

/** Writes the registrations, units, logins and accounts of an employer into the database, with the names that the region has for places and offices. */
final class Registrar {
	private final Transaction transaction;
	private final RegionPack pack;

	Registrar(Transaction transaction, RegionPack pack) {
		this.transaction = transaction;
		this.pack = pack;
	}

	/** @param levyFrom the first period for which fees are declared */
	void write(Employer employer, FeePeriod levyFrom) {
		employer.registrations().forEach(registration -> register(employer, registration));
		Registration main = employer.registrations().getFirst();
		employer.units().forEach(unit -> open(employer, unit, employer.associated() ? main : null, levyFrom));
		employer.users().forEach(user -> permit(main, user));
		for (int i = 0; i < employer.accounts().size(); i++) {
			file(employer, main, i + 1, employer.accounts().get(i));
		}
	}

	private void register(Employer employer, Registration registration) {
		Division division = pack.divisions().stream().filter(each -> each.code().equals(registration.division())).findFirst().orElseThrow();
		transaction.update("INSERT INTO registration VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", registration.serial(), employer.taxpayerId(), employer.name(),
				"1" + division.code() + "0000", authorityName(division), registration.typeCode(), registration.typeName(), RegistrationStatus.NORMAL,
				registration.address());
		// also where nothing is associated yet: the login works as soon as something is
		permit(registration, new User("", Permission.ALL, false));
	}

	/** A district is named after its city, a county or city of its own is not (DOMAIN §1.1). */
	private static String authorityName(Division division) {
		boolean district = division.name().endsWith("区") && division.prefecture().endsWith("市");
		return "国家税务总局" + (district ? division.prefecture() : "") + division.name() + "税务局";
	}

	private void open(Employer employer, Unit unit, Registration registration, FeePeriod levyFrom) {
		Agency agency = agency(unit.division(), unit.registry());
		transaction.update("INSERT INTO unit (unit, taxpayer_id, serial, name, registry, agency_id, agency_name, levy_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				unit.number(), employer.taxpayerId(), registration == null ? null : registration.serial(), unit.name(), unit.registry(), agency.id(), agency.name(),
				levyFrom);
		for (InsuranceType type : unit.types()) {
			transaction.update("INSERT INTO unit_type VALUES (?, ?, ?)", unit.number(), type, type == InsuranceType.WORK_INJURY ? unit.injuryRate() : null);
		}
	}

	private Agency agency(String division, RegistryAuthority registry) {
		return pack.agencies().stream().filter(each -> each.division().equals(division) && each.registry() == registry).findFirst().orElseThrow();
	}

	private void permit(Registration registration, User user) {
		transaction.update("INSERT INTO credential VALUES (?, ?, ?, ?, ?, NULL, 0, NULL, NULL)", registration.serial(), user.name(), user.permission(),
				user.disabled(), UnitPasswordState.INITIAL);
	}

	private void file(Employer employer, Registration registration, int number, Account account) {
		transaction.update("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "%s%02d".formatted(registration.serial(), number), registration.serial(),
				employer.name(), account.bank(), bankName(account.bank(), registration.division()), account.number(), account.preferred(), account.live());
	}

	private String bankName(String bank, String division) {
		Predicate<Outlet> near = outlet -> outlet.bankCode().equals(bank) && outlet.division().equals(division);
		return pack.outlets().stream().filter(near).map(Outlet::name).findFirst()
				.orElseGet(() -> pack.banks().stream().filter(each -> each.code().equals(bank)).map(Bank::name).findFirst().orElseThrow());
	}
}
