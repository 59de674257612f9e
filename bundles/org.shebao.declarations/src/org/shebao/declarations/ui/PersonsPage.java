package org.shebao.declarations.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.declarations.FeeDetails;
import org.shebao.declarations.FeeItems;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;

/** 职工预处理明细; {@link #ITEMS} of the query says of which items. */
public final class PersonsPage implements Queried {

	/** The page's id. */
	static final String ID = "org.shebao.declarations.persons";
	/** What the query calls the list of the items' ids. */
	static final String ITEMS = "items";

	private PersonList persons;
	private ListHandle<PersonRow> list;

	@PostConstruct
	void create(Composite parent, Pages pages, Workbench workbench, EmployerSession session, FeeItems items, FeeDetails details) {
		persons = new PersonList(workbench, session, items, details);
		list = pages.list(parent, persons.page());
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		if (values.get(ITEMS) instanceof List<?> ids) {
			persons.choose(ids.stream().map(String.class::cast).toList());
		}
		list.query(Map.of());
	}
}
