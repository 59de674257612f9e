package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.RowSource;

/** An editable grid: a cell that hinders, one to be looked at, and a cell being edited whose text is refused. */
final class EditPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "edit";
	}

	@Override
	public void show(Stage stage) {
		list = stage.list(DemoPerson.page(RowSource.of(query -> DemoPerson.people(100).subList(67, 97))));
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 30);
		stage.later(list::focus);
		stage.key(SWT.NONE, SWT.ARROW_RIGHT, (char) 0, 3);
		stage.key(SWT.NONE, SWT.ARROW_DOWN, (char) 0, 3);
		stage.key(SWT.NONE, '6', '6', 1);
		Text editor = stage.find("editor", Text.class);
		stage.later(() -> editor.setText("6,500元"));
	}

	@Override
	public Point size() {
		return new Point(900, 480);
	}
}
