package org.shebao.bureau.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.shebao.bureau.internal.database.Transaction;

/** Numbers that the tax side issues (DOMAIN §7.6). An authority's code is {@code 1}, the division and {@code 0000}. */
public final class IssuedNumbers {
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

	private IssuedNumbers() {
	}

	/** 应征凭证序号, 20 digits. */
	public static String levyVoucher(Transaction transaction, String authority, LocalDate day) {
		return "1001%s%s%06d".formatted(authority.substring(1, 7), MONTH.format(day), transaction.next("levy_voucher"));
	}

	/** 银行端查询缴税凭证序号, 18 digits. */
	public static String voucher(Transaction transaction, String authority, LocalDate day) {
		return "5%s%s%07d".formatted(authority.substring(1, 7), MONTH.format(day), transaction.next("voucher"));
	}

	/** 电子税票号码, 18 digits. */
	public static String ticket(Transaction transaction, String authority, LocalDate day) {
		return "4%s016%s%08d".formatted(authority.substring(1, 3), MONTH.format(day), transaction.next("ticket"));
	}
}
