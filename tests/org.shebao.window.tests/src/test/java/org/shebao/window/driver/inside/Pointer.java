package org.shebao.window.driver.inside;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Real pointer events by way of the window system. */
final class Pointer {

	private static final long PATIENCE_MILLIS = 2000;
	/** Native parts of widgets swallow events, so that their arrival is not waited for longer. */
	private static final long ARRIVAL_MILLIS = 300;
	private static final int STEP = 3;

	private final Ui ui;
	private final AtomicInteger arrived = new AtomicInteger();

	Pointer(Ui ui) {
		this.ui = ui;
		ui.ask(() -> {
			ui.display().addFilter(SWT.MouseUp, event -> arrived.incrementAndGet());
			return null;
		});
	}

	/** Brings a control to where it can be clicked: its shell in front and placed, scrolled into view. */
	void reach(Control control) {
		Shell shell = ui.ask(() -> {
			for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
				if (parent instanceof ScrolledComposite scrolled) {
					scrolled.showControl(control);
				}
			}
			Shell its = control.getShell();
			if (ui.display().getActiveShell() != its) {
				its.forceActive();
			}
			return its;
		});
		ui.until(PATIENCE_MILLIS, () -> ui.display().getActiveShell() == shell);
		Rectangle[] last = { null };
		ui.until(PATIENCE_MILLIS, () -> {
			Rectangle now = Facts.bounds(control);
			boolean placed = now.equals(last[0]);
			last[0] = now;
			return placed;
		});
	}

	void click(Point point, int button, int count) {
		move(point);
		for (int i = 0; i < count; i++) {
			int before = arrived.get();
			post(SWT.MouseDown, button);
			post(SWT.MouseUp, button);
			ui.until(ARRIVAL_MILLIS, () -> arrived.get() > before);
		}
	}

	private void move(Point point) {
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = point.x;
		move.y = point.y;
		ui.ask(() -> ui.display().post(move));
		ui.until(PATIENCE_MILLIS, () -> ui.display().getCursorLocation().equals(point));
	}

	private void post(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		if (!ui.ask(() -> ui.display().post(event))) {
			throw new IllegalStateException("the window system takes no pointer events");
		}
	}

	/** Where inside an area the pointer becomes a hand for the n-th time: on the n-th of several links drawn there. */
	Point hand(Control control, Rectangle area, int n) {
		Cursor hand = ui.ask(() -> ui.display().getSystemCursor(SWT.CURSOR_HAND));
		int y = area.y + area.height / 2;
		int seen = -1;
		boolean before = false;
		for (int x = area.x + 1; x < area.x + area.width; x += STEP) {
			move(new Point(x, y));
			boolean on = ui.ask(() -> hand.equals(control.getCursor()));
			seen += on && !before ? 1 : 0;
			if (on && seen == n) {
				return new Point(x + STEP, y);
			}
			before = on;
		}
		throw new Absent("the pointer does not become a hand " + (n + 1) + " times in " + area);
	}

	static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}
}
