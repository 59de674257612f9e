package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.eclipse.swt.SWT;
import org.shebao.workbench.demo.DemoPerson;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Grouping;
import org.shebao.workbench.list.ListPage.Together;
import org.shebao.workbench.list.RowSource;

/** A list of two levels whose rows are ticked together, with the reason. */
final class GroupedPiece implements Piece {

	private ListHandle<DemoPerson> list;

	@Override
	public String name() {
		return "grouped";
	}

	@Override
	public void show(Stage stage) {
		List<DemoPerson> people = DemoPerson.people(24);
		ListPage<DemoPerson> page = DemoPerson.page(RowSource.of(query -> people));
		page.grouped(new Grouping<>(DemoPerson::unit, rows -> rows.getFirst().unit() + "（" + rows.size() + "人）"));
		page.tickedTogether(person -> new Together(people.stream().filter(other -> other.unit().equals(person.unit())).map(DemoPerson::number).toList(),
				"同一单位编号的职工须一起申报"));
		list = stage.list(page);
	}

	@Override
	public void play(Stage stage) {
		stage.await(() -> list.rows().size() == 24);
		stage.later(list::focus);
		stage.key(SWT.NONE, SWT.ARROW_DOWN, (char) 0, 1);
		stage.key(SWT.NONE, ' ', ' ', 1);
	}
}
