package org.shebao.payment.internal;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsTotals;
import org.shebao.payment.PayerChoice;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.PaymentRequest.State;
import org.shebao.payment.PaymentSummary;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.outbox.Outbox;

/** Pays by way of the outbox. */
@Component
public final class OutboxVoucherPayment implements VoucherPayment {

	private static final Texts TEXTS = Texts.of(Arrears.class);

	private final Store store;
	private final Outbox outbox;
	private final VoucherPrinting printing;

	/** Over an open store and its outbox. */
	@Activate
	public OutboxVoucherPayment(@Reference Store store, @Reference Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
		this.printing = new VoucherPrinting(store);
	}

	@Override
	public PaymentSummary summary(EmployerId employer, Collection<String> arrearsIds) {
		return store.read(tx -> choice(tx, employer, arrearsIds)).summary();
	}

	@Override
	public List<BankAccount> payers(EmployerSession session) {
		session.require(Function.PAYMENT);
		return session.bureau().accounts().accounts();
	}

	@Override
	public void authenticate(EmployerSession session, char[] password) {
		try {
			session.require(Function.PAYMENT);
			session.bureau().verifyPassword(password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	@Override
	public RequestId request(EmployerSession session, Collection<String> arrearsIds, PayerChoice payer, char[] password) {
		try {
			session.require(Function.PAYMENT);
			ArrearsChoice choice = store.read(tx -> choice(tx, session.id(), arrearsIds));
			Payer resolved = PayerRule.payer(payer, session.bureau().accounts());
			session.bureau().verifyPassword(password);
			choice.requireUnchanged(session.bureau().payments().arrears());
			return store.write(tx -> record(tx, session, choice, resolved));
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	@Override
	public List<PaymentRequest> results(EmployerSession session) {
		session.require(Function.PAYMENT);
		Set<RequestId> open = new LinkedHashSet<>();
		requests(session.id()).stream().filter(request -> request.state() == State.PROCESSING).map(PaymentRequest::id).forEach(open::add);
		try {
			outbox.dispatch(session.id(), session.bureau());
		} finally {
			// a submission that fails, of whatever area, must not keep issued vouchers from being printed
			open.addAll(printing.printIssued(session));
		}
		return requests(session.id()).stream().filter(request -> open.contains(request.id())).toList();
	}

	@Override
	public List<PaymentRequest> requests(EmployerId employer) {
		return store.read(tx -> new RequestTable(tx, employer).list());
	}

	private static ArrearsChoice choice(StoreTransaction tx, EmployerId employer, Collection<String> arrearsIds) throws SQLException {
		return new ArrearsChoice(new ArrearsTable(tx, employer).list(), new RequestTable(tx, employer).held(), arrearsIds);
	}

	private RequestId record(StoreTransaction tx, EmployerSession session, ArrearsChoice choice, Payer payer) throws SQLException {
		RequestId id = RequestId.random();
		ArrearsTotals totals = choice.summary().totals();
		PaymentRequest request = new PaymentRequest(id, session.clock().now(), totals.lines(), totals.total(), State.PROCESSING, "", "", "");
		try {
			new RequestTable(tx, session.id()).insert(new RequestRow(request, payer), choice.lines());
		} catch (SQLIntegrityConstraintViolationException e) {
			// another window of this program was faster
			throw new RuleViolation("R-172", TEXTS.get("arrears.held"));
		}
		outbox.enqueue(tx, session.id(), KIND, id);
		return id;
	}
}
