package org.shebao.payment.internal;

import java.sql.SQLException;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.Permission;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.payment.VoucherPayment;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.SubmissionHandler;

/** Sends a request for a voucher and records whether it was issued. Printing comes afterwards, so that it can never stop the outbox. */
@Component
public final class VoucherSubmission implements SubmissionHandler {

	private final Store store;

	/** Over an open store. */
	@Activate
	public VoucherSubmission(@Reference Store store) {
		this.store = store;
	}

	@Override
	public String kind() {
		return VoucherPayment.KIND;
	}

	@Override
	public Permission needs() {
		return Permission.PAYMENT;
	}

	@Override
	public Feedback send(RequestId id, BureauSession session) {
		VoucherRequest request = store.read(tx -> {
			RequestTable requests = RequestTable.of(tx, id);
			List<String> arrears = requests.lines(id).stream().map(RequestLine::arrearsId).toList();
			return new VoucherRequest(arrears, requests.find(id).payer());
		});
		return session.payments().issueVoucher(id, request);
	}

	@Override
	public void received(StoreTransaction transaction, RequestId id, Feedback feedback) {
		// it is shown as being processed from the moment it was recorded
	}

	@Override
	public void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session) {
		try {
			RequestTable requests = RequestTable.of(transaction, id);
			switch (feedback.state()) {
				case ACCEPTED -> requests.issued(id, feedback.reference());
				case REJECTED -> requests.refused(id, feedback.rule(), feedback.reason());
				case PENDING, PARTLY -> throw new IllegalStateException("a voucher is issued or refused as a whole, not " + feedback.state());
			}
		} catch (SQLException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}
}
