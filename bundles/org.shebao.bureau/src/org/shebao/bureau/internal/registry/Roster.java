package org.shebao.bureau.internal.registry;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Batch;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;

/** People who join and leave, as HRSS and NHSA register it. */
public final class Roster {
	private static final String NUMBERS = "person";

	private final Database database;
	private final BureauClock clock;

	public Roster(Database database, BureauClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** A new personal number, of sixteen digits (DOMAIN §7.6). */
	public static PersonNumber newNumber(Transaction transaction) {
		return number(transaction.next(NUMBERS));
	}

	/** The personal number of a running number. */
	public static PersonNumber number(long running) {
		return new PersonNumber("520199%010d".formatted(running));
	}

	/**
	 * Registers a person for all types of a unit; somebody who is known already keeps the personal number.
	 *
	 * @throws Refusal       if there is no such unit
	 * @throws RuleViolation if the id number is wrong (W-5)
	 */
	public PersonNumber join(UnitNumber unit, String name, String certificateNumber, FeePeriod start) {
		if (!(Certificate.check(CertificateType.RESIDENT_ID, certificateNumber, clock.today()) instanceof IdentityCheck.Valid<Certificate>(Certificate certificate))) {
			throw new RuleViolation("W-5", BureauTexts.text("W-5"));
		}
		return database.call(transaction -> {
			TaxpayerId taxpayerId = Units.taxpayerOf(transaction, unit);
			PersonNumber person = known(transaction, taxpayerId, certificate, name);
			insure(transaction, unit, person, start);
			ChangeLog.changed(transaction, unit, person);
			return person;
		});
	}

	/**
	 * Stops a person's insurances of a unit for a month (C-7).
	 *
	 * @throws Refusal       if there is no such unit, or no such person in it
	 * @throws RuleViolation if the stop comes before the start
	 */
	public void leave(UnitNumber unit, PersonNumber person, FeePeriod stop) {
		database.run(transaction -> {
			Units.taxpayerOf(transaction, unit);
			if (transaction.exists("SELECT 1 FROM insurance WHERE unit = ? AND person = ? AND start_period > ?", unit, person, stop)) {
				throw new RuleViolation("C-7", BureauTexts.text("operator.stop"));
			}
			if (transaction.update("UPDATE insurance SET stop_period = ? WHERE unit = ? AND person = ?", stop, unit, person) == 0) {
				throw Refusal.missing("R-099", BureauTexts.text("unknown.person"));
			}
			ChangeLog.changed(transaction, unit, person);
		});
	}

	private static PersonNumber known(Transaction transaction, TaxpayerId taxpayerId, Certificate certificate, String name) {
		return transaction.first("SELECT person FROM person WHERE taxpayer_id = ? AND certificate_type = ? AND certificate_number = ?",
				row -> new PersonNumber(row.text(1)), taxpayerId, certificate.type().code(), certificate.number()).orElseGet(() -> {
					PersonNumber person = newNumber(transaction);
					transaction.update("INSERT INTO person VALUES (?, ?, ?, ?, ?, 0)", person, taxpayerId, name, certificate.type().code(), certificate.number());
					return person;
				});
	}

	private static void insure(Transaction transaction, UnitNumber unit, PersonNumber person, FeePeriod start) {
		transaction.update("DELETE FROM insurance WHERE unit = ? AND person = ?", unit, person);
		try (Batch insurances = transaction.batch("INSERT INTO insurance VALUES (?, ?, ?, ?, ?, ?)")) {
			transaction.each("SELECT type FROM unit_type WHERE unit = ?", row -> insurances.add(unit, person, row.text(1), start, null, true), unit);
		}
	}
}
