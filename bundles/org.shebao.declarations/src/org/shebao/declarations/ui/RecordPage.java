package org.shebao.declarations.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** One declaration; {@link #RECORD} of the query says which. */
public final class RecordPage implements Queried {

	/** The page's id. */
	static final String ID = "org.shebao.declarations.record";
	/** What the query calls the record's local key. */
	static final String RECORD = "record";

	private RecordItemList items;
	private ListHandle<FeeItem> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, DeclarationRecords records) {
		items = new RecordItemList(workbench, session, records);
		list = pages.list(parent, items.page());
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		items.choose((Long) values.get(RECORD));
		list.reload();
	}
}
