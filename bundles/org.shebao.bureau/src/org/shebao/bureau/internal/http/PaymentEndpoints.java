package org.shebao.bureau.internal.http;

import java.util.List;

import org.shebao.bureau.internal.Bureau;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherRequest;

/** Arrears, bank vouchers and accounts. */
record PaymentEndpoints(Bureau bureau) {
	private static final int NAME_LENGTH = 200;
	private static final int ACCOUNT_LENGTH = 50;
	private static final int ID_LENGTH = 80;

	Answer arrears(Call call) {
		return Answer.ok(bureau.arrears().of(call.serial()));
	}

	Answer issueVoucher(Call call) {
		return Submissions.receive(bureau, call, id -> {
			VoucherRequest request = call.body().value(VoucherRequest.class);
			List<String> arrears = Values.allPresent("arrears", request.arrears());
			arrears.forEach(line -> Values.atMost(ID_LENGTH, "arrears", line));
			if (request.payer() != null) {
				check(request.payer());
			}
			return bureau.vouchers().receive(call.serial(), id, request);
		});
	}

	Answer vouchers(Call call) {
		Query.Range<FeePeriod> periods = call.query().range(Values::period);
		Values.sensible("from", periods.from().year());
		Values.sensible("to", periods.to().year());
		return Answer.ok(bureau.vouchers().between(call.serial(), periods.from(), periods.to()));
	}

	Answer accounts(Call call) {
		return Answer.ok(bureau.accounts().of(call.serial()));
	}

	private static void check(Payer payer) {
		Values.atMost(NAME_LENGTH, "payer.name", Values.present("payer.name", payer.name()));
		Values.atMost(NAME_LENGTH, "payer.bankName", Values.present("payer.bankName", payer.bankName()));
		Values.atMost(ACCOUNT_LENGTH, "payer.accountNumber", Values.present("payer.accountNumber", payer.accountNumber()));
	}
}
