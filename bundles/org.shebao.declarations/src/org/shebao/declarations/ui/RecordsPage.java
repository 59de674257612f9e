package org.shebao.declarations.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 社保费申报 → 申报记录. */
public final class RecordsPage implements Queried {

	/** The page's id. */
	static final String ID = "org.shebao.declarations.records";

	private ListHandle<FeeDeclaration> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, DeclarationRecords records) {
		Results results = new Results(workbench, session, records);
		list = pages.list(parent, new RecordList(workbench, session, records, results, () -> list.query()).page());
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
