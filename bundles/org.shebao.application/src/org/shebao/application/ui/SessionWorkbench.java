package org.shebao.application.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.shebao.gateway.GatewayException;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.Task;

/** The kit's window with an eye on the login: when the bureau has ended it, the user is offered to log in again, and no page is lost. */
final class SessionWorkbench implements Workbench {

	private final Workbench kit;
	private final Consumer<GatewayException> watcher;
	private GatewayException watched;

	/**
	 * @param kit     does everything
	 * @param watcher is told what the bureau failed with, on the user-interface thread
	 */
	SessionWorkbench(Workbench kit, Consumer<GatewayException> watcher) {
		this.kit = kit;
		this.watcher = watcher;
	}

	/** The failure of a task that does not look after it comes to {@link #fail} from the window, which knows whether the task was cancelled. */
	@Override
	public <T> void run(Task<T> task) {
		kit.run(task.failed() == null ? task : task.orElse(failure -> {
			task.failed().accept(failure);
			watch(failure);
		}));
	}

	@Override
	public void fail(String title, RuntimeException failure) {
		if (!(failure instanceof GatewayException.SessionEnded)) {
			kit.fail(title, failure);
		}
		watch(failure);
	}

	/** Each failure once: a page that looks after it may hand it on to {@link #fail} before it comes here. */
	private void watch(RuntimeException failure) {
		if (failure instanceof GatewayException gone && gone != watched) {
			watched = gone;
			watcher.accept(gone);
		}
	}

	@Override
	public <T> Optional<T> ask(Form<T> form) {
		return kit.ask(form);
	}

	@Override
	public boolean confirm(String title, String message, List<String> details, String yes) {
		return kit.confirm(title, message, details, yes);
	}

	@Override
	public void tell(String title, String message, List<String> details) {
		kit.tell(title, message, details);
	}

	@Override
	public void mention(String message) {
		kit.mention(message);
	}

	@Override
	public Optional<Path> saveAs(String name) {
		return kit.saveAs(name);
	}

	@Override
	public Optional<Path> choose(String title, List<String> extensions) {
		return kit.choose(title, extensions);
	}

	@Override
	public void open(Path file) {
		kit.open(file);
	}

	@Override
	public void copy(String text) {
		kit.copy(text);
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		kit.show(page, query);
	}

	@Override
	public void changed(String area) {
		kit.changed(area);
	}

	@Override
	public Settings settings() {
		return kit.settings();
	}
}
