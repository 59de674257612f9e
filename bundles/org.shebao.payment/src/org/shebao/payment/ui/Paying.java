package org.shebao.payment.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.RequestId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.payment.PaymentSummary;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** 立即缴费: 确认信息 → 安全认证 → who pays → 确认缴费 → the voucher (R-166 … R-173). */
record Paying(Workbench workbench, EmployerSession session, VoucherPayment payment, Issuing issuing) {

	private static final Texts TEXTS = Texts.of(ArrearsPage.class);

	/** What the steps are shown. */
	record Choice(PaymentSummary summary, List<BankAccount> accounts) {
	}

	/** Pays lines by id; {@code after} is told once something was asked of the bureau. */
	void run(List<String> lines, Runnable after) {
		workbench.run(Task.of(TEXTS.get("pay.prepare"), progress -> new Choice(payment.summary(session.id(), lines), payment.payers(session)))
				.then(choice -> confirm(lines, choice, after)));
	}

	private void confirm(List<String> lines, Choice choice, Runnable after) {
		PayingSteps steps = new PayingSteps(session, payment, lines, choice);
		try {
			Optional<RequestId> request = workbench.ask(steps.confirmation());
			request.ifPresent(id -> issuing.run(id, after));
		} finally {
			Arrays.fill(steps.password(), '\0');
		}
	}
}
