package org.shebao.bureau.internal.payments;

import java.util.List;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.regions.RegionPack;

/** Issues bank vouchers. */
public final class VoucherDesk {
	public VoucherDesk(Database database, Requests requests, RegionPack pack, BureauClock clock) {
	}

	public Feedback receive(RegistrationSerial serial, RequestId id, VoucherRequest request) {
		throw new UnsupportedOperationException();
	}

	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		throw new UnsupportedOperationException();
	}

	public List<BankVoucher> between(RegistrationSerial serial, FeePeriod from, FeePeriod to) {
		throw new UnsupportedOperationException();
	}
}
