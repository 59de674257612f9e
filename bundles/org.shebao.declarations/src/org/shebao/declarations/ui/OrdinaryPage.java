package org.shebao.declarations.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.FeeItems;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 社保费申报 → 日常申报. */
public final class OrdinaryPage implements Queried {

	private ListHandle<ItemRow> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, FeeItems items, FeeDeclarations declarations, DeclarationRecords records) {
		Submission submission = new Submission(workbench, session, declarations, new Results(workbench, session, records));
		list = pages.list(parent, new ItemList(workbench, session, items, submission).page());
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
