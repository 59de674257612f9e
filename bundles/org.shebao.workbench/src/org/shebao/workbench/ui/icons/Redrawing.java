package org.shebao.workbench.ui.icons;

import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Replaces the icons that widgets show after a change of theme or zoom. */
public final class Redrawing {

	private final IconSet icons;

	/** With the images of a set. */
	public Redrawing(IconSet icons) {
		this.icons = icons;
	}

	/** Replaces all of them. */
	public void all(Display display) {
		for (Shell shell : display.getShells()) {
			redraw(shell);
			shell.layout(true, true);
		}
	}

	/** Replaces those of a control and of all in it. */
	public void redraw(Control control) {
		switch (control) {
			case Label label -> icons.successor(label.getImage(), label.getForeground().getRGB()).ifPresent(label::setImage);
			case Button button -> icons.successor(button.getImage(), button.getForeground().getRGB()).ifPresent(button::setImage);
			case ToolBar tools -> Stream.of(tools.getItems()).forEach(this::redraw);
			case CTabFolder tabs -> {
				Stream.of(tabs.getItems()).forEach(this::redraw);
				children(tabs);
			}
			case Tree tree -> Stream.of(tree.getItems()).forEach(this::redraw);
			case Composite composite -> children(composite);
			default -> control.redraw();
		}
	}

	private void children(Composite composite) {
		Stream.of(composite.getChildren()).forEach(this::redraw);
	}

	private void redraw(Item item) {
		icons.successor(item.getImage()).ifPresent(item::setImage);
		if (item instanceof TreeItem branch) {
			Stream.of(branch.getItems()).forEach(this::redraw);
		}
	}
}
