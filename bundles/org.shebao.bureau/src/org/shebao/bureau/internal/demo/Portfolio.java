package org.shebao.bureau.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Permission;
import org.shebao.gateway.wire.WireFormat;

/**
 * The demo employers (DOMAIN §10.2), as the data file has them.
 *
 * @param region     the region in which they are
 * @param seed       where all that is drawn begins
 * @param lastNumber the last running number kept free for their persons; people who join later are numbered behind it
 * @param usual      who is added if nobody is named
 */
record Portfolio(String region, long seed, long lastNumber, List<String> usual, List<Employer> employers) {

	/** Reads the data file. */
	static Portfolio load() {
		return read("portfolio.json", Portfolio.class);
	}

	/** Reads a data file of this package. */
	static <T> T read(String file, Class<T> type) {
		try (InputStream in = Portfolio.class.getResourceAsStream(file)) {
			return WireFormat.read(in, type);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	Optional<Employer> find(String id) {
		return employers.stream().filter(employer -> employer.id().equals(id)).findFirst();
	}

	/**
	 * An employer.
	 *
	 * @param order         distinguishes the id numbers of its people from those of other employers' people, 0 to 9
	 * @param firstNumber   the first running number of its persons
	 * @param associated    whether its units are associated with its first registration
	 * @param history       how many months before this one have been declared here
	 * @param currentWages  whether the wages of the current fee year have been declared
	 * @param distinctNames whether nobody has the name of somebody else, but for the pairs that are wanted
	 * @param members       people who are given one by one, insured for everything
	 */
	record Employer(String id, TaxpayerId taxpayerId, String name, int order, long firstNumber, boolean associated, int history, boolean currentWages,
			boolean distinctNames, List<Registration> registrations, List<Unit> units, List<User> users, List<Account> accounts, List<Group> groups,
			List<FixedMember> members) {

		int headCount() {
			return members.size() + groups.stream().mapToInt(Group::count).sum();
		}
	}

	/** A tax registration; the division tells the authority. */
	record Registration(RegistrationSerial serial, String division, String typeCode, String typeName, String address) {
	}

	/** A unit number; the division tells the agency. */
	record Unit(UnitNumber number, String name, RegistryAuthority registry, String division, List<InsuranceType> types, Rate injuryRate) {
	}

	/** A user besides the unit itself. */
	record User(String name, Permission permission, boolean disabled) {
	}

	/** A deposit account. */
	record Account(String bank, String number, boolean preferred, boolean live) {
	}

	/**
	 * People who are insured alike.
	 *
	 * @param retired    retired people, registered without paying (C-12)
	 * @param sameNames  how many pairs have the same name; the first pair was also born on the same day
	 * @param limitWages whether there is somebody exactly at, and one fen below and above, each limit
	 * @param newcomers  how many joined this month and have no wage yet
	 * @param differing  of a thousand, how many have different wages for HRSS and NHSA
	 * @param insured    the types of each unit
	 */
	record Group(int count, boolean retired, int sameNames, boolean limitWages, int newcomers, int differing, Map<UnitNumber, List<InsuranceType>> insured) {
	}

	/** Somebody who is given and not drawn. */
	record FixedMember(String name, String certificateNumber, FeePeriod start, Money lastWage) {
	}
}
