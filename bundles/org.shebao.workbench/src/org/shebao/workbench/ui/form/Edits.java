package org.shebao.workbench.ui.form;

import java.nio.file.Path;
import java.util.Optional;

/** What the widgets of a field tell the dialog around them. */
interface Edits {

	/** Letters were typed. */
	void typed(String field, String text);

	/** Something was chosen, ticked or hidden. */
	void chosen(String field, Object value);

	/** The user goes on from the field. */
	void left(String field);

	/** Enter was pressed where the window does not see it. */
	void submit();

	/** Asks for a file. */
	Optional<Path> file(String title);
}
