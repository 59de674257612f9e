package org.shebao.workbench;

import java.util.List;

/** The pages that the window offers to this login; provided by the window. */
@FunctionalInterface
public interface PageIndex {

	/** The pages in the order of the sidebar. */
	List<Page> pages();

	/**
	 * A page.
	 *
	 * @param id    what {@link Navigation#show} takes
	 * @param label what the menu says
	 * @param path  the menu groups above it, parts separated by {@code /}, empty at the top level
	 * @param icon  the icon's name, empty for none
	 */
	record Page(String id, String label, String path, String icon) {
	}
}
