package org.shebao.window;

import java.time.Duration;

/** What a person does over and over in the product: pages, dialogs, tasks. */
record Desk(Window window) {

	private static final Duration LONG = Duration.ofMinutes(2);

	/** Opens a page from the sidebar. */
	void page(String id) {
		window.named("menu." + id).click();
	}

	/** Opens a list page from the sidebar and waits until it has loaded. */
	Grid page(String id, String list) {
		page(id);
		return loaded(list);
	}

	/** The grid of a list page, once it has loaded. */
	Grid loaded(String list) {
		window.within(LONG).named("list." + list).facts();
		window.within(LONG).named("loading").in("list." + list).awaitGone();
		return window.grid("grid", "list." + list);
	}

	/** Waits until a list says how many rows it has, of which a small screen does not show all. */
	void counted(String list, String count) {
		window.within(LONG).named("footer.all").in("list." + list).await(count, facts -> facts.text().startsWith(count));
	}

	/** Presses a button above a list. */
	void press(String list, String action) {
		window.named("action." + action).in("list." + list).click();
	}

	/** Opens a button's menu and chooses. */
	void choose(String list, String action, String entry) {
		press(list, action);
		window.menu(entry);
	}

	/** Fills in a field of the dialog in front. */
	void fill(String field, String text) {
		window.named("form.field." + field).fill(text);
	}

	/** Chooses among options of the dialog in front. */
	void option(String field, String value) {
		window.named("form.option." + field + "." + value).click();
	}

	/** Goes on from the step of a wizard or form to what comes after it; the title says which step it is. */
	void submit(String title) {
		String shell = window.within(LONG).named("form.submit").await("of " + title, facts -> facts.enabled() && facts.shell().equals(title)).shell();
		window.named("form.submit").click();
		window.within(LONG).await(title + " to go on from " + shell, () -> window.named("form.submit").all().stream().allMatch(Facts::enabled));
	}

	/** Answers a question that says something. */
	void yes(String part) {
		window.within(LONG).saying(part).facts();
		window.named("dialog.yes").click();
	}

	/** Declines what a question says something of. */
	void no(String part) {
		window.within(LONG).saying(part).facts();
		window.named("dialog.no").click();
	}

	/** Reads a message that says something, and closes it. */
	void read(String part) {
		window.within(LONG).saying(part).facts();
		window.named("dialog.ok").click();
	}

	/** Waits until all tasks shown in dialogs have ended. */
	void tasksEnded() {
		window.within(LONG).named("task.background").awaitGone();
	}
}
