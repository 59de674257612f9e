package org.shebao.workbench.ui;

import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.ui.list.ListView;

/** Makes list pages of widgets. */
public final class SwtPages implements Pages {

	private final Workbench workbench;
	private final Changes changes;

	/** Makes pages that ask a window for what they need. */
	public SwtPages(Workbench workbench, Changes changes) {
		this.workbench = Objects.requireNonNull(workbench);
		this.changes = Objects.requireNonNull(changes);
	}

	@Override
	public <R> ListHandle<R> list(Composite parent, ListPage<R> page) {
		ListView<R> view = new ListView<>(parent, page, workbench);
		view.open(changes);
		return view;
	}
}
