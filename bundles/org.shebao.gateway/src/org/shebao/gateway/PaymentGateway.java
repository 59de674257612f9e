package org.shebao.gateway;

import java.time.LocalDate;
import java.util.List;

import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;

/** Arrears and their payment by bank voucher (费款缴纳). */
public interface PaymentGateway {

	/** Declared and unpaid lines. */
	List<ArrearsLine> arrears();

	/**
	 * Issues a bank voucher (银行端查询缴税凭证) for arrears of one authority. The feedback's reference is the voucher number.
	 *
	 * @throws GatewayException.OutcomeUnknown if no answer came: look it up by {@link BureauSession#feedback}
	 */
	Feedback issueVoucher(RequestId id, VoucherRequest request);

	/** Vouchers of all channels whose lines touch a range of periods. */
	List<BankVoucher> vouchers(FeePeriod from, FeePeriod to);

	/**
	 * One line of arrears.
	 *
	 * @param id            the bureau's id of the line
	 * @param unit          the unit number
	 * @param authorityCode the tax authority's code
	 * @param authorityName its name
	 * @param item          the levy item
	 * @param period        the fee period
	 * @param principal     正税
	 * @param lateFee       滞纳金 up to today (C-13)
	 * @param dueDate       缴费期限
	 * @param status        unpaid, locked …
	 * @param levyVoucherNo 应征凭证序号 of the declaration
	 * @param voucherNo     the live bank voucher that holds the line, empty if none
	 */
	record ArrearsLine(String id, UnitNumber unit, String authorityCode, String authorityName, LevyItem item, FeePeriod period,
			Money principal, Money lateFee, LocalDate dueDate, PaymentStatus status, String levyVoucherNo, String voucherNo) {

		/** Principal and late fee. */
		public Money total() {
			return principal.plus(lateFee);
		}
	}

	/**
	 * Who pays at the bank: all three, or nobody.
	 *
	 * @param name          付款人名称
	 * @param bankName      付款人开户银行名称
	 * @param accountNumber 付款人账号
	 */
	record Payer(String name, String bankName, String accountNumber) {
	}

	/**
	 * A wish for a voucher.
	 *
	 * @param arrears the lines, by id
	 * @param payer   who pays, null if left open
	 */
	record VoucherRequest(List<String> arrears, Payer payer) {
	}

	/**
	 * A bank voucher.
	 *
	 * @param number        银行端查询缴税凭证序号
	 * @param issuedOn      填开日期
	 * @param payBy         限缴日期
	 * @param authorityCode 税务机构代码
	 * @param authorityName 税务机关名称
	 * @param payer         who pays, null if left open
	 * @param total         the amount
	 * @param status        unpaid, paid, voided
	 * @param channel       who issued it, such as 客户端
	 * @param lines         what it pays
	 */
	record BankVoucher(String number, LocalDate issuedOn, LocalDate payBy, String authorityCode, String authorityName, Payer payer,
			Money total, VoucherStatus status, String channel, List<VoucherLine> lines) {
	}

	/** One line of a voucher: what it pays and how much, late fee included. */
	record VoucherLine(String arrearsId, UnitNumber unit, LevyItem item, FeePeriod period, Money amount) {
	}
}
