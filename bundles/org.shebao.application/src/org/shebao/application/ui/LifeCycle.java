package org.shebao.application.ui;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PostWorkbenchClose;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shebao.application.Demo;
import org.shebao.application.LocalData;
import org.shebao.application.Opening;
import org.shebao.application.Services;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.Settings;
import org.shebao.workbench.StoredSettings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.SwtPages;
import org.shebao.workbench.ui.SwtWorkbench;

/** The program's life: what the window needs is put into its context, the data are opened behind it, and at the end all is closed cleanly. */
public final class LifeCycle {

	private static final String SANDBOX_ARGUMENT = "-sandbox";
	private static final String SANDBOX_PROPERTY = "shebao.sandbox";
	private static final int LOGOUT_MILLIS = 2000;

	private StoredSettings settings;
	private Backstage backstage;
	private Entrance entrance;
	private Splash splash;
	private Connection connection;

	/** Before the model is read: settings, language, theme; the data begin to open. */
	@PostContextCreate
	void begin(IEclipseContext context, Display display, IEventBroker broker, IApplicationContext application) {
		// pictures are drawn in memory, and no second window system is wanted beside SWT
		System.setProperty("java.awt.headless", "true");
		settings = new StoredSettings(InstanceScope.INSTANCE.getNode("org.shebao.workbench"));
		Locale.setDefault(settings.language());
		context.set(TranslationService.LOCALE, settings.language());
		Path data = dataFolder();
		new OnlyWindow(Platform.getInstanceLocation()).ensure();
		backstage = backstage(data, new Services(), isSandboxAskedFor(application));
		backstage.start();
		Themes themes = new Themes(display, settings);
		themes.follow(broker);
		splash = new Splash(display);
		broker.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> splash.close());
		context.set(Settings.class, settings);
		context.set(Backstage.class, backstage);
		context.set(Changes.class, new BrokerChanges(broker));
		context.set(Frame.class, new Frame(settings, display));
	}

	private Backstage backstage(Path data, Services services, boolean sandbox) {
		Optional<Opening<Sandbox.Running>> bureau = sandbox
				? Optional.of(new Opening<>("sandbox", () -> Demo.start(services.await(Sandbox.class), data, settings))) : Optional.empty();
		return new Backstage(services, new Opening<>("store", () -> LocalData.open(services, data)), bureau);
	}

	private static boolean isSandboxAskedFor(IApplicationContext application) {
		String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return List.of(arguments).contains(SANDBOX_ARGUMENT) || Boolean.getBoolean(SANDBOX_PROPERTY);
	}

	private static Path dataFolder() {
		Location location = Platform.getInstanceLocation();
		try {
			return Path.of(URIUtil.toURI(location.getURL()));
		} catch (URISyntaxException unreadable) {
			throw new IllegalStateException("no folder: " + location.getURL(), unreadable);
		}
	}

	/** Once the model is read: the kit over it, and the window's place. */
	@ProcessAdditions
	void furnish(IEclipseContext context, MApplication application, EModelService models, Display display) {
		Stage stage = new Stage(application, models);
		PartNavigation navigation = new PartNavigation(application, context, models, stage);
		SwtWorkbench kit = new SwtWorkbench(() -> (Shell) stage.window().getWidget(), settings, context.get(Changes.class), navigation);
		Workbench workbench = new SessionWorkbench(kit, this::watch);
		kit.failuresTo(workbench::fail);
		connection = new Connection(display, () -> workbench, () -> backstage.services().get(RegionRegistry.class));
		entrance = new Entrance(context, backstage, stage);
		context.set(Stage.class, stage);
		context.set(Navigation.class, navigation);
		context.set(PageIndex.class, navigation);
		context.set(SwtWorkbench.class, kit);
		context.set(Workbench.class, workbench);
		context.set(Connection.class, connection);
		context.set(Pages.class, new SwtPages(workbench, context.get(Changes.class)));
		context.set(Entrance.class, entrance);
		context.get(Frame.class).prepare(stage.window());
	}

	private void watch(GatewayException failure) {
		connection.failed(failure);
		entrance.watch(failure);
	}

	/** The window is closed: logs out, and closes what was opened. */
	@PostWorkbenchClose
	void end() {
		splash.close();
		entrance.session().ifPresent(session -> logOut(session::close));
		backstage.close();
		settings.close();
	}

	/** A bureau that does not answer does not keep the program alive. */
	private static void logOut(Runnable logout) {
		Thread thread = new Thread(logout, "logout");
		thread.setDaemon(true);
		thread.start();
		try {
			thread.join(LOGOUT_MILLIS);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
