package org.shebao.workbench.demo;

import org.eclipse.swt.graphics.Point;

/** A piece of the kit to look at. */
public interface Piece {

	/** Its name and that of its picture. */
	String name();

	/** Shows it in a window; comes back when its dialog, if it is one, was closed. */
	void show(Stage stage);

	/** What the user does with it before the picture is taken; on a thread of its own. */
	default void play(Stage stage) {
		// there is nothing to do
	}

	/** The name of the dialog that is pictured, empty for the whole window. */
	default String dialog() {
		return "";
	}

	/** The size of the window. */
	default Point size() {
		return new Point(900, 420);
	}
}
