package org.shebao.application.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.shebao.application.Menu;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.PageIndex.Page;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The menu at the left: the pages that the login may use. */
public final class Sidebar {

	private static final int AIR = 12;
	/** What the shares of menu and pages add up to. */
	private static final int WHOLE = 10000;
	private static final int WIDEST = 4000;

	private final PageIndex pages;
	private final Navigation navigation;
	private final MPart own;
	private Tree tree;

	@Inject
	Sidebar(PageIndex pages, Navigation navigation, MPart own) {
		this.pages = pages;
		this.navigation = navigation;
		this.own = own;
	}

	/** Builds the menu. */
	@PostConstruct
	void create(Composite parent, Settings settings) {
		parent.setLayout(new FillLayout());
		tree = Naming.name(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "menu");
		WidgetElement.setID(tree, "menu");
		tree.addListener(SWT.MeasureItem, event -> event.height = event.gc.getFontMetrics().getHeight() + AIR);
		tree.addListener(SWT.Selection, this::show);
		tree.addListener(SWT.DefaultSelection, event -> toggle((TreeItem) event.item));
		fill();
		// fonts follow a change of the zoom after the settings have told it
		Subscription changed = settings.onChange(() -> tree.getDisplay().asyncExec(this::fitIfShown));
		tree.addListener(SWT.Dispose, event -> changed.close());
		tree.getDisplay().asyncExec(this::fitIfShown);
	}

	private void fitIfShown() {
		if (!tree.isDisposed()) {
			fit();
		}
	}

	/** The menu follows the login. */
	@Inject
	void session(@Optional EmployerSession session) {
		if (tree != null && !tree.isDisposed()) {
			fill();
		}
	}

	private void fill() {
		tree.removeAll();
		for (Menu.Node node : Menu.tree(pages.pages())) {
			add(new TreeItem(tree, SWT.NONE), node);
		}
	}

	/** Makes the menu as wide as its labels ask for in the font of the moment, and the pages as wide as the rest. */
	private void fit() {
		int room = tree.getShell().getClientArea().width;
		int wanted = tree.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AIR;
		if (room > 0) {
			int share = Math.min(WHOLE * wanted / room, WIDEST);
			own.setContainerData(String.valueOf(share));
			own.getParent().getChildren().stream().filter(other -> other != own).forEach(other -> other.setContainerData(String.valueOf(WHOLE - share)));
		}
	}

	private void add(TreeItem item, Menu.Node node) {
		item.setText(node.label());
		switch (node) {
			case Menu.Leaf leaf -> leaf(item, leaf.page());
			case Menu.Group group -> group(item, group.children());
		}
	}

	private void leaf(TreeItem item, Page page) {
		item.setData(page);
		Naming.name(item, "menu." + page.id());
		if (!page.icon().isEmpty()) {
			item.setImage(Icons.image(tree.getDisplay(), page.icon()));
		}
	}

	private void group(TreeItem item, List<Menu.Node> children) {
		children.forEach(child -> add(new TreeItem(item, SWT.NONE), child));
		item.setExpanded(true);
	}

	private void show(Event event) {
		if (event.item.getData() instanceof Page page) {
			navigation.show(page.id(), Map.of());
		}
	}

	/** The menu follows the page in front, however it got there. */
	@Inject
	void shown(@Optional @UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP) org.osgi.service.event.Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part && tree != null && !tree.isDisposed()) {
			select(tree.getItems(), part.getElementId());
		}
	}

	private void select(TreeItem[] items, String id) {
		for (TreeItem item : items) {
			if (item.getData() instanceof Page page && page.id().equals(id)) {
				tree.setSelection(item);
			}
			select(item.getItems(), id);
		}
	}

	private static void toggle(TreeItem item) {
		item.setExpanded(!item.getExpanded());
	}

	@Focus
	void focus() {
		tree.setFocus();
	}
}
