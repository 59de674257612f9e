package org.shebao.wages.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.session.EmployerSession;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 【缴费工资申报】-【申报记录】 (R-124 … R-129). */
public final class RecordsPage implements Queried {

	private ListHandle<WageBatch> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, WageDrafts drafts, WageDeclarations declarations) {
		DraftsAgain again = new DraftsAgain(workbench, session, drafts, declarations);
		list = pages.list(parent, new BatchList(workbench, session, declarations, again).describe());
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
