package org.shebao.window.driver.inside;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** What a test can ask for. */
final class Commands {

	private static final String DONE = "done";
	private static final long RESIZE_MILLIS = 2000;

	private final Ui ui;
	private final Watchdog watchdog;
	private final Widgets widgets;
	private final Reach reach;
	private final Arrivals arrivals;
	private final Menus menus;
	private final Choices choices;
	private final Pictures pictures;

	Commands(Ui ui, Watchdog watchdog) {
		this.ui = ui;
		this.watchdog = watchdog;
		widgets = new Widgets(ui.display());
		reach = new Reach(ui);
		arrivals = new Arrivals(ui);
		menus = new Menus(ui);
		choices = new Choices(ui);
		pictures = new Pictures(ui, widgets);
	}

	/** Runs a command; what it is about not being there is told by {@link Absent}. */
	Object run(Request request) {
		return switch (request.command()) {
			case "widgets", "grid", "shells", "menu", "layout", "dump", "blocks", "stack", "clipboard", "reach", "hand", "arrived", "frames" -> read(request);
			default -> {
				act(request);
				yield DONE;
			}
		};
	}

	private Object read(Request request) {
		return switch (request.command()) {
			case "widgets" -> ui.ask(() -> widgets.find(request.where()).stream().map(Facts::of).toList());
			case "grid" -> ui.ask(() -> Grids.facts(widgets.one(request.where())));
			case "shells" -> ui.ask(() -> widgets.shells().stream().map(Shell::getText).toList());
			case "menu" -> menus.entries();
			case "layout" -> ui.ask(() -> Layouts.complaints(widgets));
			case "dump" -> ui.ask(widgets::dump);
			case "blocks" -> watchdog.take();
			case "stack" -> ui.stack();
			case "reach" -> reach(request);
			case "hand" -> ui.ask(() -> isHand(Widgets.control(widgets.one(request.where()))));
			case "arrived" -> arrivals.counts();
			case "frames" -> Grids.frames(new Frames(ui), one(request), request.number("pixels"), request.number("steps"));
			default -> ui.ask(this::clipboard);
		};
	}

	private void act(Request request) {
		switch (request.command()) {
			case "focus" -> ui.ask(() -> ((Control) widgets.one(request.where())).forceFocus());
			case "scroll" -> scroll(one(request), request.number("columns"), request.number("rows"));
			case "choose" -> choices.choose(one(request), request.text("option"));
			case "tick" -> choices.tick(one(request), request.is("ticked"));
			case "expand" -> choices.expand(one(request));
			case "choose menu" -> menus.choose(request.text("text"));
			case "copy" -> ui.ask(() -> copy(request.text("text")));
			case "close" -> ui.let(ui.ask(widgets::top)::close);
			case "close main" -> ui.let(ui.ask(() -> widgets.shells().getFirst())::close);
			case "resize" -> resize(request.number("width"), request.number("height"));
			case "picture" -> pictures.save(request.text("file"), request.is("top"));
			default -> throw new IllegalArgumentException(request.toString());
		}
	}

	private Widget one(Request request) {
		return ui.ask(() -> widgets.one(request.where()));
	}

	/** Where on the screen a widget or a cell of a grid is, after it was brought to where a pointer reaches it. */
	private List<Integer> reach(Request request) {
		Widget widget = one(request);
		reach.bring(ui.ask(() -> Widgets.control(widget)));
		Rectangle area = ui.ask(() -> request.is("cell") ? Grids.cell(widget, request.number("column"), request.number("row")) : Facts.bounds(widget));
		return List.of(area.x, area.y, area.width, area.height);
	}

	/** Whether the pointer shows a hand on a control, as on a link. */
	private boolean isHand(Control control) {
		return ui.display().getSystemCursor(SWT.CURSOR_HAND).equals(control.getCursor());
	}

	private void scroll(Widget grid, int columns, int rows) {
		ui.let(() -> Grids.scroll(grid, columns, rows));
	}

	private void resize(int width, int height) {
		Shell shell = ui.ask(widgets::top);
		ui.let(() -> {
			shell.setMaximized(false);
			shell.setBounds(0, 0, width, height);
		});
		ui.until(RESIZE_MILLIS, () -> shell.getSize().equals(new Point(width, height)));
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(ui.display());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	private Void copy(String text) {
		Clipboard clipboard = new Clipboard(ui.display());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		return null;
	}
}
