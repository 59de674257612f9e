package org.shebao.payment.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.shebao.core.identity.RequestId;
import org.shebao.core.task.Patience;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.PaymentRequest.State;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** From the confirmed payment to the voucher's PDF in the user's folder. What takes longer is waited for by the page of vouchers. */
record Issuing(Workbench workbench, EmployerSession session, VoucherPayment payment, BankVouchers vouchers) {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);
	private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1));

	void run(RequestId id, Runnable after) {
		workbench.run(Task.of(TEXTS.get("issue.title"), progress -> await(id, progress)).then(request -> {
			after.run();
			tell(request);
		}).orElse(failure -> {
			after.run();
			workbench.fail(TEXTS.get("issue.title"), failure);
		}));
	}

	/** Saves a voucher's print and offers to open it. */
	void save(String voucherNo, String message, List<String> details) {
		Path folder = workbench.settings().folder();
		workbench.run(Task.of(TEXTS.get("save.title"), progress -> vouchers.reprintTo(session.id(), voucherNo, folder)).then(file -> {
			if (workbench.confirm(TEXTS.get("save.title"), TEXTS.get("save.done", message, file), details, TEXTS.get("open"))) {
				workbench.open(file);
			}
		}));
	}

	/** Asks until it is settled; giving up harms nothing, for the request is recorded. */
	private PaymentRequest await(RequestId id, Progress progress) {
		PATIENCE.until(progress, () -> {
			payment.results(session);
			return find(id).state() != State.PROCESSING;
		});
		return find(id);
	}

	private PaymentRequest find(RequestId id) {
		return payment.requests(session.id()).stream().filter(request -> request.id().equals(id)).findFirst().orElseThrow();
	}

	private void tell(PaymentRequest request) {
		List<String> reason = request.reason().isEmpty() ? List.of() : List.of(request.reason());
		switch (request.state()) {
			case ISSUED -> issued(request, reason);
			case REFUSED -> workbench.tell(TEXTS.get("issue.title"), TEXTS.get("issue.refused"), reason);
			case PROCESSING -> {
				workbench.mention(TEXTS.get("issue.later"));
				workbench.show(VouchersPage.ID, Map.of());
			}
		}
	}

	private void issued(PaymentRequest request, List<String> reason) {
		if (request.rule().isEmpty()) {
			save(request.voucherNo(), TEXTS.get("issue.done", request.voucherNo(), request.total()), reason);
		} else {
			workbench.tell(TEXTS.get("issue.title"), TEXTS.get("issue.unprinted", request.voucherNo()), reason);
		}
	}
}
