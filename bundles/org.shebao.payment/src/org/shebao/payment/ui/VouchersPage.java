package org.shebao.payment.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherPayment;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 费款缴纳 → 缴费凭证打印记录. */
public final class VouchersPage implements Queried {

	/** The page's id. */
	static final String ID = "org.shebao.payment.vouchers";

	private ListHandle<VoucherRow> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, VoucherPayment payment, BankVouchers vouchers) {
		Issuing issuing = new Issuing(workbench, session, payment, vouchers);
		list = pages.list(parent, new VoucherList(workbench, session, payment, vouchers, issuing).page());
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		list.query(values);
	}
}
