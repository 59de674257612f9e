package org.shebao.workbench.ui.dialog;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.ui.Naming;

/** Sentences and lists in dialogs. */
public final class Prose {

	private static final int LETTERS = 60;
	private static final int MOST_LINES = 10;

	private Prose() {
	}

	/** A sentence that breaks where the window ends. */
	public static Label sentence(Composite parent, String name, String styleClass, String sentence) {
		Label label = Styling.style(Naming.name(new Label(parent, SWT.WRAP), name), styleClass);
		// an ampersand in a sentence is no mnemonic
		label.setText(sentence.replace("&", "&&"));
		label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return Measures.size(label, LETTERS, -1);
	}

	/** Lines that break where the window ends, and can be scrolled and copied. */
	public static Text lines(Composite parent, String name, List<String> lines) {
		Text text = Styling.style(Naming.name(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), name), "shebao-details");
		text.setText(String.join("\n", lines));
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return Measures.size(text, LETTERS, Math.clamp(lines.stream().mapToLong(line -> 1 + Measures.letters(line) / LETTERS).sum() + 1, 3, MOST_LINES));
	}
}
