package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What can be seen. Used on the user-interface thread. */
final class Widgets {

	/** Rows of plain tables beyond these are not listed: lists of the product are NatTables. */
	private static final int MOST_ROWS = 300;
	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

	private final Display display;

	Widgets(Display display) {
		this.display = display;
	}

	/** The shells that can be seen, dialogs after what they belong to. */
	List<Shell> shells() {
		return Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
	}

	/** The shell in which the user has to work: the youngest modal one, else the active one, else the first. */
	Shell top() {
		List<Shell> shells = shells();
		if (shells.isEmpty()) {
			throw new Absent("no window is open");
		}
		List<Shell> modal = shells.stream().filter(shell -> (shell.getStyle() & MODAL) != 0).toList();
		Shell active = display.getActiveShell();
		return !modal.isEmpty() ? modal.getLast() : active != null && active.isVisible() ? active : shells.getFirst();
	}

	List<Widget> find(Where where) {
		List<Widget> found = new ArrayList<>();
		for (Shell shell : where.all() ? shells() : List.of(top())) {
			walk(shell, 0, (widget, depth) -> {
				if (where.fits(widget) && isWithin(widget, where.within())) {
					found.add(widget);
				}
			});
		}
		return found;
	}

	/** The only widget that fits. */
	Widget one(Where where) {
		List<Widget> found = find(where);
		if (found.isEmpty()) {
			throw new Absent("nothing fits " + where);
		}
		if (found.size() > 1) {
			throw new Absent(found.size() + " widgets fit " + where + ": " + found.stream().map(Words::line).toList());
		}
		return found.getFirst();
	}

	private static boolean isWithin(Widget widget, String name) {
		if (name.isEmpty()) {
			return true;
		}
		for (Control each = control(widget); each != null; each = each.getParent()) {
			if (name.equals(each.getData(Where.NAME))) {
				return true;
			}
		}
		return false;
	}

	/** The control that a widget is or is drawn on. */
	static Control control(Widget widget) {
		return widget instanceof Control control ? control : (Control) ItemBounds.of((Item) widget).parent();
	}

	/** Takes every visible widget with its depth. */
	static void walk(Widget widget, int depth, BiConsumer<Widget, Integer> sink) {
		sink.accept(widget, depth);
		for (Item item : items(widget)) {
			walkItem(item, depth + 1, sink);
		}
		if (widget instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				if (child.isVisible() && child.getSize().x > 0 && child.getSize().y > 0) {
					walk(child, depth + 1, sink);
				}
			}
		}
	}

	private static void walkItem(Item item, int depth, BiConsumer<Widget, Integer> sink) {
		sink.accept(item, depth);
		if (item instanceof TreeItem branch && branch.getExpanded()) {
			for (TreeItem leaf : branch.getItems()) {
				walkItem(leaf, depth + 1, sink);
			}
		}
	}

	private static List<? extends Item> items(Widget widget) {
		return switch (widget) {
			case ToolBar bar -> List.of(bar.getItems());
			case CTabFolder folder -> List.of(folder.getItems());
			case TabFolder folder -> List.of(folder.getItems());
			case Table table -> Arrays.stream(table.getItems()).limit(MOST_ROWS).toList();
			case Tree tree -> Arrays.stream(tree.getItems()).limit(MOST_ROWS).toList();
			default -> List.of();
		};
	}

	/** All that can be seen, as a tree for people. */
	String dump() {
		StringBuilder text = new StringBuilder();
		for (Shell shell : shells()) {
			walk(shell, 0, (widget, depth) -> {
				text.append("  ".repeat(depth)).append(Words.line(widget));
				if (widget instanceof Control control) {
					text.append(control.isFocusControl() ? " FOCUS" : "").append(control.isEnabled() ? "" : " disabled");
					text.append(Grids.isGrid(control) ? "\n" + Grids.dump(control) : "");
				}
				text.append('\n');
			});
		}
		return text.toString();
	}
}
