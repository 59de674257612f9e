package org.shebao.workbench.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.FailureReport;
import org.shebao.workbench.task.Running;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.dialog.FailureDialog;
import org.shebao.workbench.ui.dialog.FileQuestions;
import org.shebao.workbench.ui.dialog.Questions;
import org.shebao.workbench.ui.form.FormDialog;
import org.shebao.workbench.ui.task.SettleDialog;
import org.shebao.workbench.ui.task.Tasks;

/** What pages ask of a window, in SWT. Made and used on the user-interface thread. */
public final class SwtWorkbench implements Workbench {

	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

	private final Supplier<Shell> window;
	private final Settings settings;
	private final Changes changes;
	private final Navigation navigation;
	private final Tasks tasks;
	private final FileQuestions files;
	private final List<StatusControl> statuses = new ArrayList<>();
	private BiConsumer<String, RuntimeException> failures = this::fail;

	/**
	 * @param parent     the window
	 * @param settings   what the user prefers
	 * @param changes    who is told of changed data
	 * @param navigation goes from page to page
	 */
	public SwtWorkbench(Supplier<Shell> parent, Settings settings, Changes changes, Navigation navigation) {
		this.window = parent;
		this.settings = settings;
		this.changes = changes;
		this.navigation = navigation;
		tasks = new Tasks(Display.getCurrent(), this::top, (title, failure) -> failures.accept(title, failure));
		files = new FileQuestions(this::top, settings);
		tasks.onChange(() -> statuses.forEach(StatusControl::refresh));
	}

	/** Lets somebody else tell of the failures of tasks that do not look after them, by the tasks' titles; what was cancelled is not told of. */
	public void failuresTo(BiConsumer<String, RuntimeException> teller) {
		failures = teller;
	}

	/** The window, or the topmost modal dialog over it; null when the window is gone. */
	private Shell top() {
		Shell shell = window.get();
		if (shell == null || shell.isDisposed()) {
			return null;
		}
		for (Shell next = shell; next != null; next = modal(shell)) {
			shell = next;
		}
		return shell;
	}

	private static Shell modal(Shell shell) {
		return Stream.of(shell.getShells()).filter(child -> child.getParent() == shell && child.isVisible() && (child.getStyle() & MODAL) != 0)
				.filter(child -> !Tasks.DIALOG.equals(child.getData(Naming.KEY))).reduce((one, other) -> other).orElse(null);
	}

	@Override
	public <T> void run(Task<T> task) {
		tasks.start(task);
	}

	@Override
	public <T> Optional<T> ask(Form<T> form) {
		return new FormDialog<>(form, top(), tasks, this).open();
	}

	@Override
	public boolean confirm(String title, String message, List<String> details, String yes) {
		return Questions.confirm(top(), title, message, details, yes);
	}

	@Override
	public void tell(String title, String message, List<String> details) {
		Questions.tell(top(), title, message, details);
	}

	@Override
	public void mention(String message) {
		statuses.forEach(status -> status.mention(message));
	}

	@Override
	public void fail(String title, RuntimeException failure) {
		FailureReport.of(failure).ifPresent(report -> new FailureDialog(top(), title, report, this::copy).open());
	}

	@Override
	public Optional<Path> saveAs(String name) {
		return files.saveAs(name);
	}

	@Override
	public Optional<Path> choose(String title, List<String> extensions) {
		return files.choose(title, extensions);
	}

	@Override
	public void open(Path file) {
		files.open(file);
	}

	@Override
	public void copy(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		// an empty text is refused by the clipboard
		clipboard.setContents(new Object[] { text.isEmpty() ? " " : text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		navigation.show(page, query);
	}

	@Override
	public void changed(String area) {
		changes.changed(area);
	}

	@Override
	public Settings settings() {
		return settings;
	}

	/** The tasks under way, the oldest first. */
	public List<Running> running() {
		return tasks.running();
	}

	/** Those that the status bar shows. */
	List<Running> inBackground() {
		return tasks.running().stream().filter(Running::isInBackground).toList();
	}

	void attach(StatusControl status) {
		statuses.add(status);
		status.addDisposeListener(event -> statuses.remove(status));
	}

	/** Before the window is closed: lets the user wait for what is under way, cancel it or stay. Gives whether the window may be closed. */
	public boolean settle() {
		return new SettleDialog(tasks).open(this::top);
	}
}
