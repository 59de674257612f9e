package org.shebao.gateway;

import java.util.List;

/** Deposit accounts filed with the bureau (存款账户账号). */
public interface AccountGateway {

	/** The live accounts, the preferred one first. */
	List<BankAccount> accounts();

	/**
	 * A filed account.
	 *
	 * @param id        the bureau's id
	 * @param name      账户名称
	 * @param bankCode  银行行别
	 * @param bankName  开户银行, as printed on forms
	 * @param number    the account number
	 * @param preferred 首选缴费账户
	 */
	record BankAccount(String id, String name, String bankCode, String bankName, String number, boolean preferred) {
	}
}
