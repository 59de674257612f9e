package org.shebao.payment;

/** Who pays a voucher at the bank. */
public sealed interface PayerChoice {

	/** A filed account, by the bureau's id of it. */
	record Filed(String accountId) implements PayerChoice {
	}

	/**
	 * Typed in: everything is required. The bank may refuse what is not exactly right.
	 *
	 * @param name          付款人名称
	 * @param bankName      开户银行
	 * @param accountNumber 账号, 5 to 32 letters, digits or hyphens; spaces are dropped
	 */
	record Manual(String name, String bankName, String accountNumber) implements PayerChoice {
	}

	/** Left open: a reprint stays without payer as well. */
	record Open() implements PayerChoice {
	}
}
