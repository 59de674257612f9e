package org.shebao.core.state;

/** The state of a bank voucher (DOMAIN §3.4); expired is derived from the pay-by date. */
public enum VoucherStatus {
	UNPAID, PAID, VOIDED
}
