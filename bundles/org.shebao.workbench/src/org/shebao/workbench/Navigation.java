package org.shebao.workbench;

import java.util.Map;

/** Goes from page to page; provided by the window. */
@FunctionalInterface
public interface Navigation {

	/** Shows a page, which is opened if it is not open, and sets its query fields unless there are none. */
	void show(String page, Map<String, ?> query);
}
