package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.graphics.Point;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;

/** A list whose first rows are shown while further ones come. */
final class LoadingPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "loading";
	}

	@Override
	public void show(Stage stage) {
		list = stage.list(DemoPerson.page((query, sink, progress) -> {
			DemoPerson.people(430).forEach(sink);
			stage.halfDone(progress);
		}));
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> !list.rows().isEmpty());
	}

	@Override
	public Point size() {
		return new Point(900, 380);
	}
}
