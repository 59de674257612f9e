package org.shebao.workbench.list.edit;

import java.util.Objects;
import java.util.Optional;

/**
 * What was typed into a cell and is not stored: it is shown in place of the value, so that nothing typed is lost.
 *
 * @param text    what was typed
 * @param problem why it is not stored, a sentence; empty while it is being stored
 */
public record Pending(String text, Optional<String> problem) {

	public Pending {
		Objects.requireNonNull(text);
		Objects.requireNonNull(problem);
	}

	/** Whether it has to be mended, tried again or given up by the user. */
	public boolean failed() {
		return problem.isPresent();
	}
}
