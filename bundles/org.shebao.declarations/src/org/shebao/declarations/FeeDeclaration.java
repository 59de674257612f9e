package org.shebao.declarations;

import java.time.LocalDate;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;

/**
 * A fee declaration (申报记录, DOMAIN §3.3), made here or by another channel.
 *
 * @param id            the local key
 * @param requestId     the submission it was sent with, empty for other channels
 * @param levyVoucherNo 应征凭证序号, empty until it is declared
 * @param declaredOn    申报日期
 * @param channel       申报渠道
 * @param unit          the unit number
 * @param period        the fee period
 * @param headCount     the largest head count of its items
 * @param payable       Σ due of its items
 * @param status        申报状态
 * @param payment       缴费状态
 * @param arrived       到账状态
 * @param failureRule   the rule that refused it, empty if none
 * @param failureReason why, in the bureau's words, empty if none
 */
public record FeeDeclaration(long id, String requestId, String levyVoucherNo, LocalDate declaredOn, String channel, UnitNumber unit,
		FeePeriod period, int headCount, Money payable, DeclarationStatus status, PaymentStatus payment, boolean arrived,
		String failureRule, String failureReason) {

	/** Whether it was declared and waits to be paid. */
	public boolean unpaid() {
		return status == DeclarationStatus.DECLARED && (payment == PaymentStatus.UNPAID || payment == PaymentStatus.FAILED);
	}
}
