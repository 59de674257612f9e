package org.shebao.workbench.ui.form;

import org.eclipse.swt.widgets.Control;
import org.shebao.workbench.form.model.FieldModel;

/** The widgets of a field. */
interface Editor {

	/** What stands beside the label. */
	Control control();

	/** What gets the focus. */
	default Control focus() {
		return control();
	}

	/** Shows what the field holds; does nothing if that is shown already. */
	void show(FieldModel field);
}
