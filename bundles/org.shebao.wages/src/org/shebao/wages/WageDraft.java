package org.shebao.wages;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;

/**
 * A wage not yet submitted.
 *
 * @param person      the person
 * @param name        the name
 * @param certificate the certificate
 * @param unit        the unit number it is restricted to, null for all (C-4)
 * @param type        the insurance type it is restricted to, null for all (by person)
 * @param former      the wage that counts now (原缴费工资), null if there is none
 * @param wage        the new wage (新缴费工资), null while it is not filled in
 */
public record WageDraft(PersonNumber person, String name, Certificate certificate, UnitNumber unit, InsuranceType type, Money former,
		Money wage) {

	/** Which wage of the scope this is. */
	public Key key() {
		return new Key(person, unit, type);
	}

	/** The same with another new wage. */
	public WageDraft withWage(Money changed) {
		return new WageDraft(person, name, certificate, unit, type, former, changed);
	}

	/** What tells the drafts of a scope apart. */
	public record Key(PersonNumber person, UnitNumber unit, InsuranceType type) {
	}

	/**
	 * A change of a wage.
	 *
	 * @param key  whose wage
	 * @param wage as typed, empty to empty it
	 */
	public record Change(Key key, String wage) {
	}
}
