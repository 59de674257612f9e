package org.shebao.payment;

import java.util.Collection;
import java.util.List;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** Paying by bank voucher (银行凭证缴费, R-166 … R-173): confirm, prove the password, choose the payer, have the voucher issued. */
public interface VoucherPayment {

	/** The outbox kind of voucher requests. */
	String KIND = "vouchers";

	/**
	 * What would be paid.
	 *
	 * @param arrearsIds the lines, by id
	 * @throws org.shebao.core.RuleViolation W-7 if nothing is chosen, R-164 if a line is not known, no longer unpaid or nothing is to be paid, R-172 if the lines belong to several
	 *                                       authorities or a live voucher or request holds one of them
	 */
	PaymentSummary summary(EmployerId employer, Collection<String> arrearsIds);

	/** The filed accounts from which a payer may be chosen, the preferred one first. */
	List<BankAccount> payers(EmployerSession session);

	/**
	 * The security check (安全认证, R-168) before the payer is asked for; {@link #request} repeats it.
	 *
	 * @param password the password of this login; wiped before this method returns or throws
	 * @throws org.shebao.core.RuleViolation the bureau's refusal if the password is wrong
	 */
	void authenticate(EmployerSession session, char[] password);

	/**
	 * Confirms a payment (确认缴费): checks the password, then records the request together with its submission. {@link #results} sends it.
	 *
	 * @param arrearsIds the lines, by id
	 * @param payer      who pays
	 * @param password   the password of this login; wiped before this method returns or throws
	 * @throws org.shebao.core.RuleViolation as {@link #summary}; R-164 if the arrears at the bureau have changed meanwhile; the bureau's refusal if the password is
	 *                                       wrong; R-170 if the filed account is unknown; R-171 if what was typed
	 *                                       in is not complete
	 */
	RequestId request(EmployerSession session, Collection<String> arrearsIds, PayerChoice payer, char[] password);

	/**
	 * Sends what waits and asks for what came of it. Once a voucher is issued, its PDF is made and kept.
	 *
	 * @return the requests that were open, as they stand now
	 * @throws org.shebao.gateway.GatewayException if the bureau gave no proper answer: everything waits and may be asked again
	 */
	List<PaymentRequest> results(EmployerSession session);

	/** The requests made here, newest first. */
	List<PaymentRequest> requests(EmployerId employer);
}
