package org.shebao.workbench.ui.list;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.shebao.workbench.ui.Naming;

/** What stands in the middle of an empty grid: why it is empty and what to do. */
final class EmptyState {

	private final Composite panel;
	private final Composite room;
	private final Label label;
	private final Link link;
	private Runnable run;

	/** Made for a room whose only other child is the grid. */
	EmptyState(Composite room) {
		this.room = room;
		panel = new Composite(room, SWT.NONE);
		WidgetElement.setCSSClass(panel, "emptyState");
		panel.setLayout(new GridLayout(1, false));
		label = Naming.name(new Label(panel, SWT.WRAP | SWT.CENTER), "empty");
		label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		link = Naming.name(new Link(panel, SWT.NONE), "emptyAction");
		link.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		link.addListener(SWT.Selection, event -> run.run());
		panel.setVisible(false);
		room.addListener(SWT.Resize, event -> layout());
	}

	/** Shows a sentence and at most one way out. */
	void show(String message, String action, Runnable what) {
		run = what;
		label.setText(message.replace("&", "&&"));
		link.setText(action.isEmpty() ? "" : "<a>" + action + "</a>");
		panel.setVisible(true);
		panel.moveAbove(null);
		layout();
	}

	void hide() {
		panel.setVisible(false);
	}

	private void layout() {
		Rectangle area = room.getClientArea();
		for (Control child : room.getChildren()) {
			if (child != panel) {
				child.setBounds(area);
			}
		}
		Point size = panel.computeSize(Math.min(area.width * 3 / 4, panel.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT);
		panel.setBounds((area.width - size.x) / 2, Math.max(area.height / 4, (area.height - size.y) / 3), size.x, size.y);
	}
}
