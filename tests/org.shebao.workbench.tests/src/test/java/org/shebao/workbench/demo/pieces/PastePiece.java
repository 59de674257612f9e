package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.SWT;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.RowSource;

/** What pasting a block from a spreadsheet would change. */
final class PastePiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "paste";
	}

	@Override
	public void show(Stage stage) {
		list = stage.list(DemoPerson.page(RowSource.of(query -> DemoPerson.people(30))));
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 30);
		stage.later(() -> {
			list.focus();
			stage.workbench().copy("6500\n3579.19\n7,200.00\n面议\n5100.5");
		});
		stage.key(SWT.NONE, SWT.ARROW_RIGHT, (char) 0, 3);
		stage.key(SWT.MOD1, 'v', (char) 22, 1);
	}

	@Override
	public String dialog() {
		return "form:paste";
	}
}
