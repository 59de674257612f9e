package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;

/** A list that could not be read, with another try. */
final class TroublePiece implements Piece {

	@Override
	public String name() {
		return "trouble";
	}

	@Override
	public void show(Stage stage) {
		stage.list(DemoPerson.page((query, sink, progress) -> {
			throw new IllegalStateException("数据库文件被其他程序占用");
		}));
	}

	@Override
	public void play(Stage stage) {
		stage.find("trouble", Label.class);
	}

	@Override
	public Point size() {
		return new Point(900, 380);
	}
}
