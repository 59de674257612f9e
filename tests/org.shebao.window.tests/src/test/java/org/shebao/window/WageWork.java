package org.shebao.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** What somebody does on the pages of wages. */
final class WageWork {

	/** The column that is typed into. */
	static final String WAGE = "新缴费工资（元）";

	private static final String DRAFTS = "wages.drafts";
	private static final String RECORDS = "wages.records";
	private static final Duration LONG = Duration.ofMinutes(2);

	private final Window window;
	private final Desk desk;

	WageWork(Window window) {
		this.window = window;
		desk = new Desk(window);
	}

	/** Opens the drafts. */
	Grid drafts() {
		return desk.page("org.shebao.wages.drafts", DRAFTS);
	}

	/** Opens the drafts where people have no wage, and declines to begin with them. */
	Grid draftsOfNewcomers() {
		window.named("menu.org.shebao.wages.drafts").click();
		desk.no("存在缴费工资为空的职工");
		return desk.loaded(DRAFTS);
	}

	/** How many drafts there are, as it is written below them. */
	String count() {
		return window.named("footer.all").in("list." + DRAFTS).anywhere().all().stream().map(Facts::text).findFirst().orElse("").split("　")[0];
	}

	/** Waits until the import that was begun has ended. */
	void awaitImported() {
		window.within(LONG).named("banner").in("list." + DRAFTS).await("of the import", facts -> facts.text().startsWith("已导入"));
	}

	/** Adds all people; gives their names. */
	List<String> add(int people) {
		desk.choose(DRAFTS, "add", "添加全部正常职工");
		return desk.loaded(DRAFTS).awaitRows(people).body().stream().map(row -> row.get(1)).toList();
	}

	/** Adds all people with the same wage, which is pasted. */
	void fill(int people) {
		List<String> names = add(people);
		Grid grid = desk.loaded(DRAFTS);
		grid.click(names.getFirst(), WAGE);
		window.copied(String.join("\n", Collections.nCopies(people, "5000.00"))).press("Ctrl+V");
		window.within(LONG).named("form.submit").click();
		names.forEach(name -> grid.awaitText(name, WAGE, "5,000.00"));
	}

	/** Submits all drafts, which leads to the records. */
	void submit(int people) {
		desk.press(DRAFTS, "submit.all");
		desk.yes("的" + people + "条缴费工资");
		desk.read("已提交" + people + "条缴费工资");
		desk.loaded(RECORDS);
	}

	void records() {
		desk.page("org.shebao.wages.records", RECORDS);
	}

	/** Waits until there are so many records, all in a state. */
	void awaitRecords(String state, int count) {
		window.within(LONG).grid("grid", "list." + RECORDS).await(view -> view.body().size() == count && view.body().stream().allMatch(row -> row.contains(state)),
				count + " × " + state);
	}

	/** Waits until a record is in a state. */
	void awaitRecord(String state) {
		window.within(LONG).grid("grid", "list." + RECORDS).await(view -> view.body().stream().anyMatch(row -> row.contains(state)), state);
	}

	/** Asks what became of the records, and waits for the answer. */
	void askFeedback(String answer) {
		desk.press(RECORDS, "feedback");
		window.within(LONG).named("status.message").await(answer, facts -> facts.text().equals(answer));
	}

	/** Saves the list of employees that is filled in. */
	void template() {
		desk.press(DRAFTS, "template");
		window.within(LONG).named("status.message").await("saved", facts -> facts.text().contains("参保职工保存到"));
	}

	/** Imports a file, and comes back as soon as the import has begun. */
	void beginImport(Path file) {
		desk.choose(DRAFTS, "add", "外部文件导入");
		desk.fill("file", file.toString());
		desk.submit("外部文件导入");
		window.within(LONG).named("form.submit").await("the preview", facts -> facts.enabled() && facts.shell().equals("导入预览"));
		window.named("form.submit").click();
		window.named("form.submit").await("disabled", facts -> !facts.enabled());
	}
}
