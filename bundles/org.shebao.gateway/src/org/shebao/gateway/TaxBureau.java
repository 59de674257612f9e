package org.shebao.gateway;

import java.util.List;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;

/**
 * A tax bureau as anybody reaches it before login. Every call blocks and may throw {@link GatewayException} when no proper answer came,
 * or {@link org.shebao.core.RuleViolation} when the bureau refuses with a reason.
 */
public interface TaxBureau {

	/** What the bureau says of itself. */
	BureauInfo info();

	/** All tax registrations of a taxpayer, empty if it is unknown. */
	List<TaxRegistration> registrations(TaxpayerId taxpayerId);

	/** Insurance registrations that wait to be associated with a tax registration, empty if there are none. */
	List<InsuranceRegistration> pendingAssociations(RegistrationSerial serial);

	/** Associates unit numbers with a tax registration; repeating it changes nothing. */
	void associate(RegistrationSerial serial, EmployerRole role, List<UnitNumber> units);

	/**
	 * Logs in with the unit password.
	 *
	 * @throws org.shebao.core.RuleViolation wrong password with the tries left, locked, or not associated (R-019, R-023, DOMAIN §3.10)
	 */
	BureauSession login(RegistrationSerial serial, char[] password);

	/** Logs in as a user; refusals as for the unit password. */
	BureauSession login(RegistrationSerial serial, String userName, char[] password);
}
