package org.shebao.workbench.demo.pieces;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.RowSource;

/** The filter of a column, as in Excel. */
final class FilterPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "filter";
	}

	@Override
	public void show(Stage stage) {
		list = stage.list(DemoPerson.page(RowSource.of(query -> DemoPerson.people(200))));
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 200);
		stage.later(list::focus);
		stage.key(SWT.NONE, SWT.ARROW_RIGHT, (char) 0, 2);
		stage.key(SWT.MOD3, SWT.ARROW_DOWN, (char) 0, 1);
		Table values = stage.find("filterValues", Table.class);
		stage.await(() -> values.getItemCount() == 5);
		stage.await(stage.find("filter.all", Button.class)::isEnabled);
	}

	@Override
	public Point size() {
		return new Point(900, 600);
	}
}
