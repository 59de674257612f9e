package org.shebao.application.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.shebao.application.EmployerList;
import org.shebao.core.text.Texts;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.SwtWorkbench;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The line at the top of every page: the employer, changing to another one, announcements, and how the window looks. */
public final class TitleBar {

	private static final String HOME = "org.shebao.home.page";
	private static final Texts TEXTS = Texts.of(EmployerList.class);

	private final Settings settings;
	private final Workbench workbench;
	private final Backstage backstage;
	private final Entrance entrance;
	private Composite bar;
	private Label employer;
	/** What there is only for somebody who is logged in. */
	private ToolBar ofEmployer;
	private EmployerSession current;

	@Inject
	TitleBar(Settings settings, Workbench workbench, Backstage backstage, Entrance entrance) {
		this.settings = settings;
		this.workbench = workbench;
		this.backstage = backstage;
		this.entrance = entrance;
	}

	/** Builds the line; with it the window is there to be followed. */
	@PostConstruct
	void create(Composite parent, MWindow window, Frame frame, SwtWorkbench kit, Navigation navigation) {
		frame.follow(window, parent.getShell(), kit::settle);
		WindowCommands commands = new WindowCommands(window.getContext(), parent.getShell());
		commands.activate();
		bar = Naming.name(new Composite(parent, SWT.NONE), "title");
		GridLayout layout = new GridLayout(5, false);
		layout.horizontalSpacing = 12;
		bar.setLayout(layout);
		Label logo = new Label(bar, SWT.NONE);
		logo.setImage(Icons.logo(parent.getDisplay(), 24));
		Label name = new Label(bar, SWT.NONE);
		WidgetElement.setID(name, "product-name");
		name.setText(TEXTS.get("product.name"));
		employer = Naming.name(new Label(bar, SWT.NONE), "title.employer");
		WidgetElement.setID(employer, "employer-name");
		employer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		ofEmployer = tools();
		labelled(ofEmployer, "change", "switch", TEXTS.get("tool.change"), () -> changeMenu(ofEmployer));
		labelled(ofEmployer, "employers", "people", TEXTS.get("tool.employers"), () -> commands.run("employers"));
		labelled(ofEmployer, "notices", "bell", TEXTS.get("tool.notices"), () -> navigation.show(HOME, Map.of()));
		new ToolItem(ofEmployer, SWT.SEPARATOR);
		ToolBar tools = tools();
		icon(tools, "palette", "search", tip(commands, "palette"), () -> commands.run("palette"));
		icon(tools, "theme", "moon", tip(commands, "theme"), () -> commands.run("theme"));
		icon(tools, "masking", "mask", tip(commands, "masking"), () -> commands.run("masking"));
		icon(tools, "zoom", "zoom", TEXTS.get("tool.zoom"), () -> zoomMenu(tools));
		icon(tools, "language", "language", TEXTS.get("tool.language"), () -> languageMenu(tools, commands));
		icon(tools, "about", "info", tip(commands, "about"), () -> commands.run("about"));
		session(current);
		commands.whenOutdated(version -> outdated(tools, commands, version));
	}

	private ToolBar tools() {
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		tools.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
		return tools;
	}

	private void outdated(ToolBar tools, WindowCommands commands, String version) {
		if (!tools.isDisposed()) {
			labelled(tools, "update", "download", TEXTS.get("tool.update", version), () -> commands.run("update"));
			bar.layout(true, true);
		}
	}

	private static String tip(WindowCommands commands, String name) {
		String keys = commands.keys(name);
		return keys.isEmpty() ? commands.label(name) : commands.label(name) + "  " + keys;
	}

	private static ToolItem labelled(ToolBar tools, String name, String icon, String text, Runnable run) {
		ToolItem item = icon(tools, name, icon, text, run);
		item.setText(text);
		return item;
	}

	private static ToolItem icon(ToolBar tools, String name, String icon, String tip, Runnable run) {
		ToolItem item = Naming.name(new ToolItem(tools, SWT.PUSH), "title." + name);
		item.setImage(Icons.image(tools.getDisplay(), icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	/** The line follows the login. */
	@Inject
	void session(@Optional EmployerSession session) {
		current = session;
		if (bar != null && !bar.isDisposed()) {
			employer.setText(session == null ? "" : session.employer().registration().name().replace("&", "&&"));
			ofEmployer.setVisible(session != null);
			((GridData) ofEmployer.getLayoutData()).exclude = session == null;
			bar.layout(true, true);
		}
	}

	/** The other employers known here; they are looked up in the background. */
	private void changeMenu(ToolBar tools) {
		workbench.run(Task.of(TEXTS.get("tool.change"), progress -> backstage.services().get(Employers.class).list()).shown(Task.Shown.QUIET)
				.then(employers -> changeMenu(tools, employers)));
	}

	private void changeMenu(ToolBar tools, List<Employer> employers) {
		Menu menu = new Menu(tools);
		for (Employer each : employers) {
			MenuItem item = item(menu, SWT.RADIO, each.registration().name() + "  " + each.registration().authorityName(), () -> entrance.login(each));
			boolean mine = current != null && each.id().equals(current.id());
			item.setSelection(mine);
			item.setEnabled(!mine);
		}
		show(menu, tools);
	}

	private void zoomMenu(ToolBar tools) {
		Menu menu = new Menu(tools);
		Settings.ZOOMS.forEach(percent -> item(menu, SWT.RADIO, percent + "%", () -> settings.zoom(percent)).setSelection(settings.zoom() == percent));
		show(menu, tools);
	}

	private void languageMenu(ToolBar tools, WindowCommands commands) {
		Menu menu = new Menu(tools);
		for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			item(menu, SWT.RADIO, TEXTS.get("language." + language.getLanguage()), () -> speak(language, commands))
					.setSelection(settings.language().getLanguage().equals(language.getLanguage()));
		}
		show(menu, tools);
	}

	private void speak(Locale language, WindowCommands commands) {
		settings.language(language);
		if (workbench.confirm(TEXTS.get("tool.language"), TEXTS.get("language.restart"), List.of(), TEXTS.get("restart.now"))) {
			commands.restart();
		}
	}

	private static MenuItem item(Menu menu, int style, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				run.run();
			}
		});
		return item;
	}

	/** Shows a menu beneath the tools; it goes when it was used. */
	private static void show(Menu menu, ToolBar tools) {
		Rectangle place = tools.getBounds();
		menu.setLocation(tools.getParent().toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> tools.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
