package org.shebao.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shebao.core.money.Money;

/**
 * What form P-4 银行端查询缴税凭证 says (R-170…R-173; DOMAIN §6.2).
 *
 * @param voucherNo     the voucher's serial number from the bureau
 * @param issuedOn      填开日期
 * @param taxpayerId    纳税人识别号
 * @param taxpayerName  纳税人名称
 * @param authorityCode 税务机构代码
 * @param authorityName 税务机关名称
 * @param payer         whose account pays; empty if the voucher is printed without
 * @param rows          the levy categories with their amounts, at least one
 * @param total         the sum of the rows
 * @param payByDate     限缴日期
 * @param sample        whether it comes from a sandbox and is to be marked 样张 / 非正式票据
 */
public record BankVoucherDocument(String voucherNo, LocalDate issuedOn, String taxpayerId, String taxpayerName, String authorityCode, String authorityName,
		Optional<Payer> payer, List<Row> rows, Money total, LocalDate payByDate, boolean sample) {

	/**
	 * Who pays.
	 *
	 * @param name          付款人名称
	 * @param bankName      付款人开户银行名称
	 * @param accountNumber 付款人账号
	 */
	public record Payer(String name, String bankName, String accountNumber) {
	}

	/**
	 * A line of the voucher.
	 *
	 * @param category 征收项目
	 * @param amount   应缴税额
	 */
	public record Row(String category, Money amount) {
	}

	/**
	 * @throws IllegalArgumentException if there are no rows or their sum is not the total
	 */
	public BankVoucherDocument {
		rows = List.copyOf(rows);
		Money sum = rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
		if (rows.isEmpty() || !sum.equals(total)) {
			throw new IllegalArgumentException("voucher %s: %d rows sum up to %s, not to the total %s".formatted(voucherNo, rows.size(), sum, total));
		}
	}
}
