package org.shebao.home.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A wide and a narrow column of cards that scroll together. */
final class Columns {

	private final ScrolledComposite scrolled;
	private final Composite wide;
	private final Composite narrow;

	Columns(Composite parent) {
		parent.setLayout(new FillLayout());
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite body = Card.styled(new Composite(scrolled, SWT.NONE), "home");
		body.setLayout(new GridLayout(2, false));
		wide = column(body, true);
		narrow = column(body, false);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	private static Composite column(Composite body, boolean grows) {
		Composite column = Card.styled(new Composite(body, SWT.NONE), "home");
		column.setLayout(new GridLayout());
		GridData data = new GridData(SWT.FILL, SWT.FILL, grows, true);
		data.widthHint = grows ? SWT.DEFAULT : Card.narrow(body);
		column.setLayoutData(data);
		return column;
	}

	Composite wide() {
		return wide;
	}

	Composite narrow() {
		return narrow;
	}

	/** Whether the page was closed. */
	boolean isClosed() {
		return scrolled.isDisposed();
	}

	/** Makes room for what the cards show now. */
	void fit() {
		scrolled.layout(true, true);
		scrolled.setMinHeight(scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
	}
}
