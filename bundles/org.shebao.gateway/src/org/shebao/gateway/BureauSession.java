package org.shebao.gateway;

import java.util.Optional;

import org.shebao.core.identity.RequestId;

/**
 * A login at a tax bureau, closed by logging out. Until a forced password change is done the bureau refuses everything else.
 * Exceptions are those of {@link TaxBureau}; an ended session throws {@link GatewayException.SessionEnded}.
 */
public interface BureauSession extends AutoCloseable {

	/** Who is logged in and what the session may do. */
	SessionInfo info();

	/**
	 * Changes the password of this login; {@link #info()} asks for no change any more.
	 *
	 * @throws org.shebao.core.RuleViolation if the old one is wrong or the new one breaks the policy (DOMAIN §5.1)
	 */
	void changePassword(char[] oldPassword, char[] newPassword);

	/**
	 * The security check before paying (安全认证, R-168).
	 *
	 * @throws org.shebao.core.RuleViolation if the password is wrong or locked
	 */
	void verifyPassword(char[] password);

	/** Unit numbers associated with the registration. */
	java.util.List<InsuranceRegistration> registrations();

	/** Employees. */
	EmployeeGateway employees();

	/** Wages. */
	WageGateway wages();

	/** Fee declarations. */
	DeclarationGateway declarations();

	/** Arrears and bank vouchers. */
	PaymentGateway payments();

	/** Filed deposit accounts. */
	AccountGateway accounts();

	/** Announcements. */
	NoticeGateway notices();

	/**
	 * Looks a submission up by its id.
	 *
	 * @return empty if the bureau never received it, so that it may be sent (again) under the same id
	 */
	Optional<Feedback> feedback(RequestId id);

	/** Logs out. */
	@Override
	void close();
}
