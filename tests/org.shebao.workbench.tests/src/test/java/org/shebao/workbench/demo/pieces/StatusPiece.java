package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ProgressBar;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.task.Task;

/** The status bar: something mentioned in passing, and a task in the background. */
final class StatusPiece implements Piece {

	@Override
	public String name() {
		return "status";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().run(Task.of("导出职工参保信息", stage::halfDone).shown(Task.Shown.BACKGROUND));
		stage.workbench().mention("已导出 1,000 条数据到“缴费工资_20250701093000.xlsx”");
	}

	@Override
	public void play(Stage stage) {
		stage.find("status.bar", ProgressBar.class);
	}

	@Override
	public Point size() {
		return new Point(900, 90);
	}
}
