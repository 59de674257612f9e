package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.graphics.Point;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.RowSource;

/** Certificate numbers that onlookers cannot read. */
final class MaskedPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "masked";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().settings().masked(true);
		ListPage<DemoPerson> page = ListPage.of("masked", "职工", DemoPerson::number, RowSource.of(query -> DemoPerson.people(6)));
		DemoPerson.page(page.source()).columns().stream().limit(5).forEach(page::column);
		list = stage.list(page.withoutTicks());
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 6);
	}

	@Override
	public Point size() {
		return new Point(760, 300);
	}
}
