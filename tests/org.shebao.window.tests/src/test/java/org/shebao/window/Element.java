package org.shebao.window;

import java.util.List;
import java.util.function.Predicate;

/** A widget that is looked for anew each time it is touched or read. */
class Element {

	private final Window window;
	private final Where where;

	Element(Window window, Where where) {
		this.window = window;
		this.where = where;
	}

	Window window() {
		return window;
	}

	Where where() {
		return where;
	}

	/** The one inside a widget of this name. */
	Element in(String name) {
		return new Element(window, where.and("within", name));
	}

	/** The one of a class, such as {@code Button}. */
	Element as(String type) {
		return new Element(window, where.and("type", type));
	}

	/** Looked for in all windows, not only the top-most one. */
	Element anywhere() {
		return new Element(window, where.and("all", true));
	}

	Window click() {
		await("enabled", Facts::enabled);
		return window.click(Window.arguments(where), 1, 1);
	}

	Window doubleClick() {
		return window.click(Window.arguments(where), 1, 2);
	}

	/** Opens the context menu. */
	Window rightClick() {
		return window.click(Window.arguments(where), 3, 1);
	}

	/** Clicks on the n-th link in a sentence, counted from 0. */
	Window clickLink(int n) {
		return window.clickLink(Window.arguments(where), n);
	}

	/** Clicks, selects what is there, and types. */
	Window fill(String text) {
		click();
		await("focus", Facts::focus);
		window.press("Ctrl+A").type(text);
		await("the text " + text, facts -> facts.text().equals(text));
		return window;
	}

	/** Chooses in a list that drops down. */
	Window choose(String option) {
		window.act("choose", Window.arguments(where, "option", option));
		await("the choice " + option, facts -> facts.text().equals(option));
		return window;
	}

	/** Ticks the box of a row or takes the tick away. */
	Window tick(boolean ticked) {
		return window.act("tick", Window.arguments(where, "ticked", ticked));
	}

	/** Opens a branch of a tree. */
	Window expand() {
		return window.act("expand", Window.arguments(where));
	}

	/** All that fit at this moment. */
	List<Facts> all() {
		return Window.convert(window.read("widgets", Window.arguments(where)), Facts[].class);
	}

	boolean isThere() {
		return !all().isEmpty();
	}

	/** Waits until it is there; of several the first is told about. */
	Facts facts() {
		return await("there", facts -> true);
	}

	String text() {
		return facts().text();
	}

	/** Waits until the first that fits is as it should be. */
	Facts await(String what, Predicate<Facts> condition) {
		return window.waitFor(where + " to be " + what, () -> all().stream().findFirst().filter(condition)
				.orElseThrow(() -> new Connection.Absent("there are " + all())));
	}

	/** Waits until nothing fits any more. */
	Window awaitGone() {
		return window.await(where + " to be gone", () -> !isThere());
	}
}
