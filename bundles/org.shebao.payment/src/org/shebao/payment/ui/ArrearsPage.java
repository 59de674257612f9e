package org.shebao.payment.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 费款缴纳 → 缴费. */
public final class ArrearsPage implements Queried {

	private ArrearsList arrears;
	private ListHandle<ArrearsLine> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, Arrears service, VoucherPayment payment, BankVouchers vouchers) {
		Issuing issuing = new Issuing(workbench, session, payment, vouchers);
		arrears = new ArrearsList(workbench, session, service, new Paying(workbench, session, payment, issuing));
		list = pages.list(parent, arrears.page());
	}

	@Focus
	void focus() {
		list.focus();
	}

	/** Whoever is led here sees the newest. */
	@Override
	public void query(Map<String, ?> values) {
		arrears.outdate();
		list.query(values);
	}
}
