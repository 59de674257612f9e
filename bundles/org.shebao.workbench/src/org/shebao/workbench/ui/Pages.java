package org.shebao.workbench.ui;

import org.eclipse.swt.widgets.Composite;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;

/** Makes pages of descriptions. Injected into parts by the window. */
public interface Pages {

	/** Builds a list page that fills a parent, and queries. Everything ends when the parent is disposed. */
	<R> ListHandle<R> list(Composite parent, ListPage<R> page);
}
