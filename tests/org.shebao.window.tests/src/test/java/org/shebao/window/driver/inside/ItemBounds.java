package org.shebao.window.driver.inside;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Where an item is drawn.
 *
 * @param parent the control on which it is drawn
 * @param bounds relative to that control
 */
record ItemBounds(Composite parent, Rectangle bounds) {

	static ItemBounds of(Item item) {
		return switch (item) {
			case ToolItem tool -> new ItemBounds(tool.getParent(), tool.getBounds());
			case CTabItem tab -> new ItemBounds(tab.getParent(), tab.getBounds());
			case TabItem tab -> new ItemBounds(tab.getParent(), tab.getBounds());
			case TableItem row -> new ItemBounds(row.getParent(), row.getBounds(0));
			case TreeItem row -> new ItemBounds(row.getParent(), row.getBounds(0));
			default -> throw new IllegalArgumentException(item.toString());
		};
	}
}
