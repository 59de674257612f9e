package org.shebao.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.shebao.core.task.Progress;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.Task;

/**
 * What a page asks of the window it is in. Called on the user-interface thread, which it never blocks: questions are answered inside a nested event loop, work runs
 * in tasks.
 */
public interface Workbench {

	/** Runs work with progress and cancel; one error dialog tells what fails. */
	<T> void run(Task<T> task);

	/**
	 * Shows a form in a dialog until its work has succeeded or the user gives up. What the work refuses is shown in the form and nothing typed is lost.
	 *
	 * @return what the work gave, empty if the user gave up
	 */
	<T> Optional<T> ask(Form<T> form);

	/**
	 * Asks whether to go on.
	 *
	 * @param details one line for each thing concerned, may be empty
	 * @param yes     what the confirming button says: the deed, such as 提交申报
	 */
	boolean confirm(String title, String message, List<String> details, String yes);

	/** Tells something that has to be read before going on; details may be empty. */
	void tell(String title, String message, List<String> details);

	/** Tells something in passing: it stands in the status bar and goes away by itself. */
	void mention(String message);

	/** Tells what failed: what happened, what is safe, what to do. */
	void fail(String title, RuntimeException failure);

	/**
	 * Asks where to save.
	 *
	 * @param name the proposed name with its extension; the folder is the last one used, at first the desktop
	 */
	Optional<Path> saveAs(String name);

	/**
	 * Saves what takes a while to write: asks where, writes in the background, and tells in passing when it is there.
	 *
	 * @param title what is being done
	 * @param name  the proposed name
	 * @param write writes the file and gives the sentence that tells of it
	 */
	default void save(String title, String name, BiFunction<Path, Progress, String> write) {
		saveAs(name).ifPresent(target -> run(Task.of(title, progress -> write.apply(target, progress)).shown(Task.Shown.BACKGROUND).then(this::mention)));
	}

	/** Asks for an existing file with one of these extensions, such as {@code xlsx}. */
	Optional<Path> choose(String title, List<String> extensions);

	/** Opens a file with the computer's program for it. */
	void open(Path file);

	/** Puts text on the clipboard. */
	void copy(String text);

	/** Shows a page and sets its query fields; opens it if it is not open. */
	void show(String page, Map<String, ?> query);

	/** Tells all pages that stored data of an area changed, such as {@code wages}: those that list them load anew. */
	void changed(String area);

	/** What the user prefers. */
	Settings settings();
}
