package org.shebao.payment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.PrintedForm;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.VoucherRecord;
import org.shebao.session.EmployerSession;
import org.shebao.store.Store;

/** Fetches, checks, prints and keeps the vouchers that were issued and have no print yet, whatever interrupted it before. */
final class VoucherPrinting {

	private static final Texts TEXTS = Texts.of(BankVouchers.class);

	private final Store store;
	private final VoucherPaper paper = new VoucherPaper();

	VoucherPrinting(Store store) {
		this.store = store;
	}

	/** Prints what is to be printed; gives the requests that were looked at. */
	List<RequestId> printIssued(EmployerSession session) {
		List<RequestId> seen = new ArrayList<>();
		for (PaymentRequest request : store.read(tx -> new RequestTable(tx, session.id()).toPrint())) {
			List<RequestLine> lines = store.read(tx -> new RequestTable(tx, session.id()).lines(request.id()));
			List<BankVoucher> heard = fetch(session, request, lines);
			if (!heard.isEmpty()) {
				keep(session, request, lines, heard);
			}
			seen.add(request.id());
		}
		return seen;
	}

	private static List<BankVoucher> fetch(EmployerSession session, PaymentRequest request, List<RequestLine> lines) {
		FeePeriod first = lines.stream().map(RequestLine::period).min(FeePeriod::compareTo).orElseThrow();
		FeePeriod last = lines.stream().map(RequestLine::period).max(FeePeriod::compareTo).orElseThrow();
		return session.bureau().payments().vouchers(first, last).stream().filter(voucher -> voucher.number().equals(request.voucherNo())).toList();
	}

	private void keep(EmployerSession session, PaymentRequest request, List<RequestLine> lines, List<BankVoucher> heard) {
		BankVoucher voucher = heard.getFirst();
		Optional<BankVoucher> known = store.read(tx -> new VoucherTable(tx, session.id()).find(voucher.number())).map(VoucherRecord::voucher);
		try {
			VoucherAnswer.requireSound(heard, known);
			VoucherAnswer.requireConfirmed(voucher, lines, request.requestedAt().atZone(BusinessClock.ZONE).toLocalDate());
		} catch (RuleViolation contradiction) {
			store.execute(tx -> new RequestTable(tx, session.id()).note(request.id(), contradiction.rule(), contradiction.getMessage()));
			return;
		}
		keep(session, request, voucher, paper.print(session, voucher));
	}

	private void keep(EmployerSession session, PaymentRequest request, BankVoucher voucher, PrintedForm print) {
		store.execute(tx -> {
			VoucherTable vouchers = new VoucherTable(tx, session.id());
			Optional<VoucherRecord> known = vouchers.find(voucher.number());
			if (known.isPresent() && known.get().printed()) {
				// another window of this program was faster: its print stays
				return;
			}
			if (known.isEmpty()) {
				vouchers.insert(voucher);
			}
			vouchers.insertPrint(voucher.number(), print.document());
			ArrearsTable arrears = new ArrearsTable(tx, session.id());
			for (VoucherLine line : voucher.lines()) {
				arrears.heldBy(line.arrearsId(), voucher.number());
			}
			if (!print.missingCharacters().isEmpty()) {
				new RequestTable(tx, session.id()).note(request.id(), "", TEXTS.get("print.missing", String.join(" ", print.missingCharacters())));
			}
		});
	}
}
