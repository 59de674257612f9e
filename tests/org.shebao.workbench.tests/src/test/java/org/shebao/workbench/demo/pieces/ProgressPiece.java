package org.shebao.workbench.demo.pieces;

import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.task.Task;

/** A task that takes longer than a moment. */
final class ProgressPiece implements Piece {

	@Override
	public String name() {
		return "progress";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().run(Task.of("正在下载参保职工", stage::halfDone));
	}

	@Override
	public String dialog() {
		return "dialog:task";
	}
}
