package org.shebao.payment;

import java.time.Instant;

import org.shebao.core.identity.RequestId;
import org.shebao.core.money.Money;

/**
 * A wish for a bank voucher that was confirmed here.
 *
 * @param id          its submission
 * @param requestedAt when it was confirmed
 * @param lines       how many arrears lines
 * @param total       their sum
 * @param state       how far it is
 * @param voucherNo   the voucher, empty unless it was issued
 * @param rule        the rule that refused it or for which an issued voucher is not printed (C-1), empty if none
 * @param reason      why, in the bureau's words; or what to watch on the print; empty if nothing
 */
public record PaymentRequest(RequestId id, Instant requestedAt, int lines, Money total, State state, String voucherNo, String rule,
		String reason) {

	/** How far it is. */
	public enum State {
		PROCESSING, ISSUED, REFUSED
	}
}
