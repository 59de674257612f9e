package org.shebao.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.shebao.gateway.PaymentGateway.Payer;

/** A payer as columns, all empty if it is left open. */
final class PayerColumns {

	static final String NAMES = "PAYER_NAME, PAYER_BANK, PAYER_ACCOUNT";

	private PayerColumns() {
	}

	/** The values in the order of {@link #NAMES}. */
	static List<Object> values(Payer payer) {
		return payer == null ? Arrays.asList(null, null, null) : List.of(payer.name(), payer.bankName(), payer.accountNumber());
	}

	static Payer read(ResultSet row) throws SQLException {
		String name = row.getString("PAYER_NAME");
		return name == null ? null : new Payer(name, row.getString("PAYER_BANK"), row.getString("PAYER_ACCOUNT"));
	}
}
