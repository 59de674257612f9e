package org.shebao.bureau.internal.registry;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.InsuranceRegistration;

/** Unit numbers in the database. */
public final class Units {
	private static final String SELECT = "SELECT unit, name, registry, agency_id, agency_name, levy_from FROM unit WHERE ";

	private Units() {
	}

	/**
	 * A unit number.
	 *
	 * @param levyFrom the first period for which its fees are declared here
	 */
	public record Unit(InsuranceRegistration registration, FeePeriod levyFrom) {
		public UnitNumber number() {
			return registration.unitNumber();
		}

		/** The rate registered for a type, null where the tariff applies. */
		public Rate rate(InsuranceType type) {
			return registration.types().get(type);
		}
	}

	/** The units associated with a registration, HRSS first. */
	public static List<Unit> of(Transaction transaction, RegistrationSerial serial) {
		return transaction.list(SELECT + "serial = ? ORDER BY registry, unit", row -> read(transaction, row), serial);
	}

	/** The units of a taxpayer that wait to be associated. */
	public static List<Unit> pending(Transaction transaction, TaxpayerId taxpayerId) {
		return transaction.list(SELECT + "taxpayer_id = ? AND serial IS NULL ORDER BY registry, unit", row -> read(transaction, row), taxpayerId);
	}

	/** The numbers of all units associated with a registration. */
	public static List<UnitNumber> numbersOf(Transaction transaction, RegistrationSerial serial) {
		return transaction.list("SELECT unit FROM unit WHERE serial = ? ORDER BY unit", row -> new UnitNumber(row.text(1)), serial);
	}

	/**
	 * The taxpayer to whom a unit number belongs.
	 *
	 * @throws Refusal if there is no such number
	 */
	public static TaxpayerId taxpayerOf(Transaction transaction, UnitNumber unit) {
		return transaction.first("SELECT taxpayer_id FROM unit WHERE unit = ?", row -> new TaxpayerId(row.text(1)), unit)
				.orElseThrow(() -> Refusal.missing("W-4", BureauTexts.text("unknown.unit")));
	}

	private static Unit read(Transaction transaction, Row row) throws SQLException {
		String unit = row.text(1);
		Map<InsuranceType, Rate> types = new LinkedHashMap<>();
		transaction.each("SELECT type, rate FROM unit_type WHERE unit = ? ORDER BY type", type -> types.put(type.type(1), type.rate(2)), unit);
		return new Unit(new InsuranceRegistration(new UnitNumber(unit), row.text(2), RegistryAuthority.valueOf(row.text(3)), row.text(4), row.text(5), types),
				row.period(6));
	}
}
