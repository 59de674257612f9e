package org.shebao.application.ui;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.SWT;
import org.shebao.workbench.ui.Naming;

/** What the window shows: the start page while nobody is logged in, afterwards the menu and the pages. */
final class Stage {

	private static final String PREFIX = "org.shebao.application.";

	private final MApplication application;
	private final EModelService models;

	Stage(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	MWindow window() {
		return find("window", MWindow.class);
	}

	/** The stack of pages. */
	MPartStack pages() {
		return find("pages", MPartStack.class);
	}

	EPartService parts() {
		return window().getContext().get(EPartService.class);
	}

	private <T extends MUIElement> T find(String name, Class<T> type) {
		return type.cast(models.find(PREFIX + name, application));
	}

	/** Whether the menu and the pages are shown. */
	boolean isWorking() {
		return find("work", MUIElement.class).isToBeRendered();
	}

	/** Shows the menu and the pages in place of the start page. */
	void showWork() {
		find("work", MUIElement.class).setToBeRendered(true);
		find("start", MUIElement.class).setToBeRendered(false);
		window().setSelectedElement((org.eclipse.e4.ui.model.application.ui.basic.MWindowElement) find("work", MUIElement.class));
		if (pages().getWidget() instanceof CTabFolder folder) {
			furnish(folder);
		}
	}

	/** Shows the start page in place of the menu and the pages, all of which are closed. */
	void showStart() {
		closePages();
		find("start", MUIElement.class).setToBeRendered(true);
		find("work", MUIElement.class).setToBeRendered(false);
		parts().activate(find("start", MPart.class));
	}

	private void closePages() {
		for (MPart part : openPages()) {
			parts().hidePart(part, true);
		}
	}

	/** The pages that are open, in the order of their tabs. */
	List<MPart> openPages() {
		return pages().getChildren().stream().filter(MPart.class::isInstance).map(MPart.class::cast).filter(MUIElement::isToBeRendered).toList();
	}

	/** Tabs can be maximised by their button or by a double click. */
	private void furnish(CTabFolder folder) {
		Naming.name(folder, "pages");
		folder.setMaximizeVisible(true);
		folder.addCTabFolder2Listener(new CTabFolder2Adapter() {
			@Override
			public void maximize(CTabFolderEvent event) {
				toggleMaximized();
			}

			@Override
			public void restore(CTabFolderEvent event) {
				toggleMaximized();
			}
		});
		folder.addListener(SWT.MouseDoubleClick, event -> {
			if (folder.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y)) != null) {
				toggleMaximized();
			}
		});
	}

	/** Gives the whole width to the pages, or takes it back. */
	void toggleMaximized() {
		MUIElement sidebar = find("sidebar", MUIElement.class);
		boolean maximized = sidebar.isVisible();
		sidebar.setVisible(!maximized);
		if (pages().getWidget() instanceof CTabFolder folder) {
			folder.setMaximized(maximized);
		}
	}

	/** Closes the page in front. */
	void closeActive() {
		MElementContainer<?> stack = pages();
		if (stack.getSelectedElement() instanceof MPart part && part.isCloseable()) {
			parts().hidePart(part, true);
		}
	}

	/** Brings the page to the front that stands so many tabs further, beginning anew at the end. */
	void turn(int tabs) {
		List<MPart> open = openPages();
		if (!open.isEmpty()) {
			int now = open.indexOf(pages().getSelectedElement());
			parts().showPart(open.get(Math.floorMod(now + tabs, open.size())), EPartService.PartState.ACTIVATE);
		}
	}
}
