package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.RowSource;

/** What stands in place of an empty grid. */
final class EmptyPiece implements Piece {

	@Override
	public String name() {
		return "empty";
	}

	@Override
	public void show(Stage stage) {
		stage.list(DemoPerson.page(RowSource.of(query -> List.<DemoPerson>of())).whenEmpty("还没有职工信息，请点击【更新】从税务机关下载", Action.of("update", "更新", "refresh",
				() -> stage.workbench().mention("更新"))));
	}

	@Override
	public void play(Stage stage) {
		stage.find("empty", Label.class);
	}

	@Override
	public Point size() {
		return new Point(900, 380);
	}
}
