package org.shebao.window.driver.inside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What is told about a widget. */
final class Facts {

	private Facts() {
	}

	static Map<String, Object> of(Widget widget) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("type", widget.getClass().getSimpleName());
		facts.put("name", Objects.toString(widget.getData(Where.NAME), ""));
		facts.put("text", Words.text(widget));
		facts.put("tip", Words.tip(widget));
		facts.put("enabled", isEnabled(widget));
		facts.put("focus", widget instanceof Control control && control.isFocusControl());
		facts.put("selected", isSelected(widget));
		facts.put("editable", !(widget instanceof Text text) || text.getEditable());
		facts.put("options", options(widget));
		facts.put("shell", Widgets.control(widget).getShell().getText());
		Rectangle bounds = bounds(widget);
		facts.put("bounds", List.of(bounds.x, bounds.y, bounds.width, bounds.height));
		return facts;
	}

	private static boolean isEnabled(Widget widget) {
		return switch (widget) {
			case Control control -> control.isEnabled();
			case ToolItem item -> item.isEnabled();
			default -> Widgets.control(widget).isEnabled();
		};
	}

	private static boolean isSelected(Widget widget) {
		return switch (widget) {
			case Button button -> button.getSelection();
			case ToolItem item -> item.getSelection();
			case CTabItem tab -> tab.getParent().getSelection() == tab;
			case TableItem row -> row.getChecked() || row.getParent().isSelected(row.getParent().indexOf(row));
			case TreeItem row -> row.getChecked() || Stream.of(row.getParent().getSelection()).anyMatch(row::equals);
			default -> false;
		};
	}

	private static List<String> options(Widget widget) {
		return switch (widget) {
			case Combo combo -> List.of(combo.getItems());
			case CCombo combo -> List.of(combo.getItems());
			default -> List.of();
		};
	}

	/** Where a widget is on the screen. */
	static Rectangle bounds(Widget widget) {
		if (widget instanceof Item item) {
			ItemBounds drawn = ItemBounds.of(item);
			Point corner = drawn.parent().toDisplay(drawn.bounds().x, drawn.bounds().y);
			return new Rectangle(corner.x, corner.y, drawn.bounds().width, drawn.bounds().height);
		}
		Control control = (Control) widget;
		Rectangle bounds = control.getBounds();
		if (control instanceof Shell || control.getParent() == null) {
			return bounds;
		}
		// by way of the parent: on GTK toDisplay of a single-line Text is relative to its inner window
		Point corner = control.getParent().toDisplay(bounds.x, bounds.y);
		return new Rectangle(corner.x, corner.y, bounds.width, bounds.height);
	}
}
