package org.shebao.home.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.shebao.workbench.PageIndex.Page;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Icons;
import org.shebao.workbench.ui.Naming;

/** Tiles that lead to the pages of the month (常用功能). */
final class ShortcutCard extends Card {

	private static final int MOST = 8;
	private static final String HOME = "org.shebao.home.page";

	ShortcutCard(Composite column, List<Page> pages, Workbench workbench) {
		super(column, "shortcuts");
		RowLayout tiles = new RowLayout();
		tiles.pack = false;
		body().setLayout(tiles);
		pages.stream().filter(page -> !page.id().equals(HOME)).limit(MOST).forEach(page -> tile(page, workbench));
	}

	private void tile(Page page, Workbench workbench) {
		Button tile = styled(Naming.name(new Button(body(), SWT.PUSH), "shortcut." + page.id()), "tile");
		tile.setText(page.label());
		if (!page.icon().isEmpty()) {
			tile.setImage(Icons.image(tile.getDisplay(), page.icon()));
		}
		tile.addListener(SWT.Selection, event -> workbench.show(page.id(), Map.of()));
	}
}
