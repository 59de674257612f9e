package org.shebao.workbench.ui.list;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.Naming;

/** Tells that rows are still being loaded, how far it is, and lets it be cancelled; appears only if it takes longer than a blink. */
final class LoadingLine {

	private static final Texts TEXTS = Texts.of(LoadingLine.class);
	private static final int BLINK = 300;
	private static final int STEPS = 1000;

	private final Composite bar;
	private final Label label;
	private final ProgressBar progress;
	private final Runnable appear = this::appear;
	private boolean loading;

	LoadingLine(Composite parent, Runnable cancel) {
		bar = new Composite(parent, SWT.NONE);
		WidgetElement.setCSSClass(bar, "loadingLine");
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 0;
		bar.setLayout(layout);
		label = Naming.name(new Label(bar, SWT.NONE), "loading");
		label.setText(TEXTS.get("loading", "0"));
		progress = new ProgressBar(bar, SWT.HORIZONTAL | SWT.SMOOTH);
		progress.setMaximum(STEPS);
		progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link link = Naming.name(new Link(bar, SWT.NONE), "loading.cancel");
		link.setText("<a>" + TEXTS.get("loading.cancel") + "</a>");
		link.addListener(SWT.Selection, event -> cancel.run());
	}

	void begin() {
		loading = true;
		progress.setSelection(0);
		bar.getDisplay().timerExec(BLINK, appear);
	}

	private void appear() {
		if (loading && !bar.isDisposed()) {
			show(true);
		}
	}

	void report(long rows, long done, long total) {
		if (loading && !bar.isDisposed()) {
			label.setText(TEXTS.get("loading", String.format("%,d", rows)));
			progress.setSelection(total > 0 ? (int) (STEPS * done / total) : 0);
			bar.layout();
		}
	}

	void end() {
		loading = false;
		show(false);
	}

	private void show(boolean shown) {
		if (bar.getVisible() != shown) {
			bar.setVisible(shown);
			((GridData) bar.getLayoutData()).exclude = !shown;
			bar.getParent().layout(true, true);
		}
	}
}
