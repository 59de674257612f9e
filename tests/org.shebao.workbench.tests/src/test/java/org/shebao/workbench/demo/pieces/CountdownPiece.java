package org.shebao.workbench.demo.pieces;

import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.ui.dialog.Countdown;

/** Waits before the result of a submission is asked for. */
final class CountdownPiece implements Piece {

	@Override
	public String name() {
		return "countdown";
	}

	@Override
	public void show(Stage stage) {
		Countdown.run(stage.shell(), "作废", "作废申请已提交，正在等待税务机关处理。", 20);
	}

	@Override
	public String dialog() {
		return "dialog:countdown";
	}
}
