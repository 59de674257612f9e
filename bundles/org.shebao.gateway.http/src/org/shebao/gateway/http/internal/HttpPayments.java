package org.shebao.gateway.http.internal;

import java.util.List;

import org.shebao.core.identity.RequestId;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.wire.Operation;

/** Payments of a session. */
record HttpPayments(Channel channel) implements PaymentGateway {
	@Override
	public List<ArrearsLine> arrears() {
		return channel.list(Call.of(Operation.ARREARS), ArrearsLine.class);
	}

	@Override
	public Feedback issueVoucher(RequestId id, VoucherRequest request) {
		return channel.get(Call.of(Operation.ISSUE_VOUCHER).as(id).with(request), Feedback.class);
	}

	@Override
	public List<BankVoucher> vouchers(FeePeriod from, FeePeriod to) {
		return channel.list(Call.of(Operation.VOUCHERS).query("from", from).query("to", to), BankVoucher.class);
	}
}
