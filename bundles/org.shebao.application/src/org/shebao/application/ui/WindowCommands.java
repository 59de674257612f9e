package org.shebao.application.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Shell;
import org.shebao.application.ProductUpdate;
import org.shebao.application.Services;
import org.shebao.store.KeyVault;
import org.shebao.update.Updates;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.CommandPalette;
import org.shebao.workbench.ui.SwtWorkbench;

/** What the window's commands do: their names and keys stand in the application's model, what is done stands here. */
final class WindowCommands {

	private static final String PREFIX = "org.shebao.application.command.";
	/** Where whoever hands out the program may name its update site. */
	private static final String UPDATE_SITE = "shebao.update.site";

	private final Map<String, Runnable> deeds = new LinkedHashMap<>();
	private final IEclipseContext context;
	private final Shell shell;
	private final ProductUpdate update;

	/** @param context the window's */
	WindowCommands(IEclipseContext context, Shell shell) {
		this.context = context;
		this.shell = shell;
		Stage stage = context.get(Stage.class);
		Settings settings = context.get(Settings.class);
		Workbench workbench = context.get(Workbench.class);
		Services services = context.get(Backstage.class).services();
		update = new ProductUpdate(() -> services.find(Updates.class), workbench, System.getProperty(UPDATE_SITE, ""), this::restart);
		deeds.put("palette", () -> new CommandPalette(shell, this::entries).open());
		deeds.put("employers", () -> context.get(Entrance.class).leave());
		deeds.put("refresh", this::refresh);
		deeds.put("close", stage::closeActive);
		deeds.put("maximize", stage::toggleMaximized);
		deeds.put("next", () -> stage.turn(1));
		deeds.put("previous", () -> stage.turn(-1));
		deeds.put("theme", () -> settings.dark(!settings.dark()));
		deeds.put("masking", () -> settings.masked(!settings.masked()));
		deeds.put("update", update::check);
		deeds.put("about", () -> new AboutDialog(shell, workbench, services.get(KeyVault.class), update::check).open());
		deeds.put("quit", shell::close);
	}

	/** Lets keys do them. */
	void activate() {
		EHandlerService handlers = context.get(EHandlerService.class);
		deeds.forEach((name, deed) -> handlers.activateHandler(PREFIX + name, new Handler(shell, deed)));
	}

	/** Does one of them. */
	void run(String name) {
		deeds.get(name).run();
	}

	/** Tells of a newer version of the program, if there is one. */
	void whenOutdated(Consumer<String> newer) {
		update.checkQuietly(newer);
	}

	/** Starts the program anew, once what is under way has ended or was cancelled. */
	void restart() {
		if (context.get(SwtWorkbench.class).settle()) {
			context.get(IWorkbench.class).restart();
		}
	}

	/** Everything that the palette finds: the pages first. */
	private List<CommandPalette.Entry> entries() {
		List<CommandPalette.Entry> entries = new ArrayList<>();
		Navigation navigation = context.get(Navigation.class);
		context.get(PageIndex.class).pages()
				.forEach(page -> entries.add(new CommandPalette.Entry(page.label(), page.path(), "", true, () -> navigation.show(page.id(), Map.of()))));
		deeds.forEach((name, deed) -> entries.add(new CommandPalette.Entry(label(name), "", keys(name), true, deed)));
		return entries;
	}

	/** The label of a command in the user's language. */
	String label(String name) {
		return context.get(MApplication.class).getCommands().stream().filter(each -> each.getElementId().equals(PREFIX + name)).findFirst()
				.map(MCommand::getLocalizedCommandName).orElseThrow();
	}

	/** The keys of a command, empty if it has none. */
	String keys(String name) {
		ParameterizedCommand command = context.get(ECommandService.class).createCommand(PREFIX + name, null);
		TriggerSequence keys = context.get(EBindingService.class).getBestSequenceFor(command);
		return keys == null ? "" : keys.format();
	}

	/** Pages listen to the areas: what is asked for by hand is as if all had changed. */
	private void refresh() {
		Workbench workbench = context.get(Workbench.class);
		List.of("employers", "employees", "wages", "declarations", "payment").forEach(workbench::changed);
	}

	/** Runs a command unless a dialog is in front. */
	static final class Handler {

		private final Shell shell;
		private final Runnable run;

		Handler(Shell shell, Runnable run) {
			this.shell = shell;
			this.run = run;
		}

		@CanExecute
		boolean canExecute() {
			return shell.getDisplay().getActiveShell() == shell;
		}

		@Execute
		void execute() {
			run.run();
		}
	}
}
