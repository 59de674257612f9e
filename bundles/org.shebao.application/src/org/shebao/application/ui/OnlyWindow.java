package org.shebao.application.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.osgi.service.datalocation.Location;
import org.shebao.application.Menu;
import org.shebao.core.text.Texts;
import org.shebao.workbench.ui.dialog.Questions;

/** One window for each folder of data: e4 looks for another one only after the data begin to open, and tells of it in English. */
final class OnlyWindow {

	private static final Texts TEXTS = Texts.of(Menu.class);

	private final Location folder;

	/** @param folder the folder of the data, which is set */
	OnlyWindow(Location folder) {
		this.folder = folder;
	}

	/** Says that there is another window over the same data, and ends the program; comes back if there is none. */
	void ensure() {
		if (isTaken()) {
			Questions.tell(null, TEXTS.get("product.name"), TEXTS.get("running", folder.getURL().getPath()), List.of());
			// nothing is open yet, and e4 has no other way to leave off before its own question
			System.exit(0);
		}
	}

	private boolean isTaken() {
		try {
			return folder.isLocked();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
