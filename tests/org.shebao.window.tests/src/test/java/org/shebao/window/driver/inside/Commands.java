package org.shebao.window.driver.inside;

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
	private final Pointer pointer;
	private final Keyboard keyboard;
	private final Menus menus;
	private final Choices choices;
	private final Pictures pictures;

	Commands(Ui ui, Watchdog watchdog) {
		this.ui = ui;
		this.watchdog = watchdog;
		widgets = new Widgets(ui.display());
		pointer = new Pointer(ui);
		keyboard = new Keyboard(ui);
		menus = new Menus(ui);
		choices = new Choices(ui);
		pictures = new Pictures(ui, widgets);
	}

	/** Runs a command; what it is about not being there is told by {@link Absent}. */
	Object run(Request request) {
		return switch (request.command()) {
			case "widgets", "grid", "shells", "menu", "layout", "dump", "blocks", "stack", "clipboard" -> read(request);
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
			default -> ui.ask(this::clipboard);
		};
	}

	private void act(Request request) {
		switch (request.command()) {
			case "click" -> click(request);
			case "cell" -> cell(request);
			case "focus" -> ui.ask(() -> ((Control) widgets.one(request.where())).forceFocus());
			case "type" -> keyboard.type(request.text("text"));
			case "press" -> keyboard.press(request.text("keys"));
			case "commit" -> keyboard.commit(request.text("text"));
			case "scroll" -> scroll(one(request), request.number("columns"), request.number("rows"));
			case "choose" -> choices.choose(one(request), request.text("option"));
			case "tick" -> choices.tick(one(request), request.is("ticked"));
			case "expand" -> choices.expand(one(request));
			case "choose menu" -> menus.choose(request.text("text"));
			case "copy" -> ui.ask(() -> copy(request.text("text")));
			case "close" -> ui.let(ui.ask(widgets::top)::close);
			case "resize" -> resize(request.number("width"), request.number("height"));
			case "picture" -> pictures.save(request.text("file"), request.is("top"));
			default -> throw new IllegalArgumentException(request.toString());
		}
	}

	private Widget one(Request request) {
		return ui.ask(() -> widgets.one(request.where()));
	}

	/** Clicks into the middle of a widget, or on the n-th of the links drawn in it. */
	private void click(Request request) {
		Widget widget = one(request);
		Control control = ui.ask(() -> Widgets.control(widget));
		pointer.reach(control);
		Rectangle area = ui.ask(() -> Facts.bounds(widget));
		click(request, control, area);
	}

	private void cell(Request request) {
		Control grid = (Control) one(request);
		pointer.reach(grid);
		click(request, grid, ui.ask(() -> Grids.cell(grid, request.number("column"), request.number("row"))));
	}

	private void click(Request request, Control control, Rectangle area) {
		Point point = request.is("link") ? pointer.hand(control, area, request.number("index")) : Pointer.middle(area);
		pointer.click(point, Math.max(1, request.number("button")), Math.max(1, request.number("count")));
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
