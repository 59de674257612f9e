package org.shebao.payment;

import java.util.List;

import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** What is declared and not paid (缴费, R-164). */
public interface Arrears {

	/**
	 * Fetches the newest arrears and keeps them in place of the former ones.
	 *
	 * @return their sums
	 */
	ArrearsTotals refresh(EmployerSession session);

	/**
	 * The arrears kept here, oldest period first.
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if the range of periods ends before it begins
	 */
	List<ArrearsLine> list(EmployerId employer, ArrearsFilter filter);
}
