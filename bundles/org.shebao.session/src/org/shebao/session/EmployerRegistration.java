package org.shebao.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;

/** Adding an employer (添加单位): region, taxpayer id, registration, association (R-008 … R-019). */
public interface EmployerRegistration {

	/**
	 * Asks a region's bureau for the registrations of a taxpayer and proposes one.
	 *
	 * @param regionId   the region chosen
	 * @param bureau     the bureau's address, null for the region's published one
	 * @param taxpayerId as typed
	 * @throws org.shebao.core.RuleViolation the region is unknown or has no address, the id has a wrong form, nobody is
	 *                                       registered under it
	 */
	Offer offer(String regionId, URI bureau, String taxpayerId);

	/**
	 * The insurance registrations that a registration still has to be associated with; empty if it is associated already.
	 *
	 * @throws org.shebao.core.RuleViolation if it is not associated and nothing is pending
	 */
	List<InsuranceRegistration> pending(Offer offer, TaxRegistration registration);

	/**
	 * Associates the unit numbers, if any, and remembers the employer. Adding the same registration again gives the one already known.
	 */
	Employer add(Offer offer, TaxRegistration registration, EmployerRole role, List<UnitNumber> associate);

	/**
	 * The registrations of a taxpayer with a proposal.
	 *
	 * @param regionId      the region
	 * @param bureau        the address that answered
	 * @param taxpayerId    the id, normalised
	 * @param warning       a doubt about the id, such as a wrong check character (DOMAIN §7.2)
	 * @param registrations all registrations
	 * @param proposed      the one of the right type (R-012 … R-016)
	 * @param reason        why it is proposed, for the user
	 */
	record Offer(String regionId, URI bureau, TaxpayerId taxpayerId, Optional<String> warning, List<TaxRegistration> registrations,
			TaxRegistration proposed, String reason) {
	}
}
