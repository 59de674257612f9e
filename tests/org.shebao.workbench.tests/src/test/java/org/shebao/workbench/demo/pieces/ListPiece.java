package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.RowSource;

/** A list page: query bar, toolbar, grid, sums and pager. */
final class ListPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "list";
	}

	@Override
	public void show(Stage stage) {
		list = stage.list(DemoPerson.page(RowSource.of(query -> DemoPerson.people(2600))));
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 2600);
		stage.later(() -> {
			list.tick(List.of(1, 2, 4));
			list.focus();
		});
	}
}
