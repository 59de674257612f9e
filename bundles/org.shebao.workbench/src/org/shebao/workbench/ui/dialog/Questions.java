package org.shebao.workbench.ui.dialog;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Shell;
import org.shebao.core.text.Texts;

/** Short dialogs that say or ask one thing. */
public final class Questions {

	private static final Texts TEXTS = Texts.of(Questions.class);

	private Questions() {
	}

	/** Asks whether to go on; the deed's button is the one that Enter presses. */
	public static boolean confirm(Shell parent, String title, String message, List<String> details, String yes) {
		DialogShell dialog = begin(parent, "dialog:confirm", title, message, details);
		AtomicBoolean confirmed = new AtomicBoolean();
		dialog.button("dialog.yes", yes, () -> {
			confirmed.set(true);
			dialog.close();
		}).setFocus();
		dialog.button("dialog.no", TEXTS.get("cancel"), dialog::close);
		dialog.open();
		return confirmed.get();
	}

	/** Says something that has to be read. */
	public static void tell(Shell parent, String title, String message, List<String> details) {
		DialogShell dialog = begin(parent, "dialog:tell", title, message, details);
		dialog.button("dialog.ok", TEXTS.get("ok"), dialog::close).setFocus();
		dialog.open();
	}

	private static DialogShell begin(Shell parent, String name, String title, String message, List<String> details) {
		DialogShell dialog = new DialogShell(parent, name, title);
		Prose.sentence(dialog.body(), "dialog.message", "shebao-message", message);
		if (!details.isEmpty()) {
			Prose.lines(dialog.body(), "dialog.details", details);
		}
		return dialog;
	}
}
