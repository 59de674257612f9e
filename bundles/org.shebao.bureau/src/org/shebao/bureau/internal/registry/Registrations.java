package org.shebao.bureau.internal.registry;

import java.sql.SQLException;
import java.util.List;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.wire.Problem;

/** Tax registrations, unit numbers and how they are associated (R-011, R-017…R-019). */
public final class Registrations {
	private static final String SELECT = """
			SELECT serial, taxpayer_id, name, authority_code, authority_name, type_code, type_name, status, address,
			(SELECT COUNT(*) FROM unit u WHERE u.serial = r.serial) FROM registration r WHERE""";

	private final Database database;

	public Registrations(Database database) {
		this.database = database;
	}

	/** All registrations of a taxpayer, none if it is unknown. */
	public List<TaxRegistration> of(TaxpayerId taxpayerId) {
		return database.read(transaction -> transaction.list(SELECT + " taxpayer_id = ? ORDER BY serial", Registrations::read, taxpayerId));
	}

	/**
	 * One registration.
	 *
	 * @throws Refusal if there is none
	 */
	public TaxRegistration get(RegistrationSerial serial) {
		return database.read(transaction -> find(transaction, serial));
	}

	/** Unit numbers of the registration's taxpayer that wait to be associated. */
	public List<InsuranceRegistration> pending(RegistrationSerial serial) {
		return database.read(transaction -> Units.pending(transaction, find(transaction, serial).taxpayerId())).stream().map(Units.Unit::registration).toList();
	}

	/** Unit numbers associated with a registration. */
	public List<InsuranceRegistration> associated(RegistrationSerial serial) {
		return database.read(transaction -> Units.of(transaction, serial)).stream().map(Units.Unit::registration).toList();
	}

	/**
	 * Associates the first unit numbers of a registration, for which nobody can have logged in yet; those that it has stay as they are. Later ones are for who
	 * has its password.
	 *
	 * @throws RuleViolation if there are none
	 * @throws Refusal       if a number is not the taxpayer's or belongs to another registration, or the registration has others already
	 */
	public void associate(RegistrationSerial serial, List<UnitNumber> units) {
		if (units.isEmpty()) {
			throw new RuleViolation("W-7", BureauTexts.text("W-7"));
		}
		database.run(transaction -> {
			TaxRegistration registration = find(transaction, serial);
			TaxpayerId taxpayerId = registration.taxpayerId();
			if (registration.associated() && !Units.numbersOf(transaction, serial).containsAll(units)) {
				throw new Refusal(403, new Problem(Problem.PERMISSION, BureauTexts.text("R-066")));
			}
			for (UnitNumber unit : units) {
				boolean free = transaction.exists("SELECT 1 FROM unit WHERE unit = ? AND taxpayer_id = ? AND (serial IS NULL OR serial = ?)", unit, taxpayerId, serial);
				if (!free) {
					throw Refusal.conflict("R-067", BureauTexts.text("R-067", unit));
				}
				transaction.update("UPDATE unit SET serial = ? WHERE unit = ?", serial, unit);
				ChangeLog.changed(transaction, taxpayerId, unit);
			}
		});
	}

	static TaxRegistration find(Transaction transaction, RegistrationSerial serial) {
		return transaction.first(SELECT + " serial = ?", Registrations::read, serial).orElseThrow(() -> Refusal.missing("R-011", BureauTexts.text("R-011")));
	}

	private static TaxRegistration read(Row row) throws SQLException {
		return new TaxRegistration(new RegistrationSerial(row.text(1)), new TaxpayerId(row.text(2)), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
				RegistrationStatus.valueOf(row.text(8)), row.text(9), row.number(10) > 0);
	}
}
