package org.shebao.workbench.demo.pieces;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.list.Column;

/** The second step of a wizard, in which rows are chosen. */
final class WizardPiece implements Piece {

	private record Registration(String authority, String kind, String serial) {
	}

	private static final List<Column<Registration>> COLUMNS = List.of(Column.text("authority", "主管税务机关", 24, Registration::authority),
			Column.text("kind", "课征主体登记类型", 16, Registration::kind), Column.text("serial", "登记序号", 20, Registration::serial));
	private static final List<Registration> REGISTRATIONS = IntStream.range(1, 4)
			.mapToObj(i -> new Registration("示例市税务局第" + "一二三".charAt(i - 1) + "税务所", "单位纳税人税务登记", "1011520000000000000" + i)).toList();

	@Override
	public String name() {
		return "wizard";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().ask(Form.<String>leading("taxpayer", "添加单位", "下一步", (values, progress) -> new Outcome.Next<>(second(values.text("id"))))
				.field(Field.text("id", "纳税人识别号").needed().initially("91520000MA6DEMO01X")));
	}

	private static Form<String> second(String id) {
		return Form.<String>of("registration", "选择登记", "确定", values -> values.choice("row", Registration.class).serial()).intro("纳税人识别号 " + id + " 有以下登记，请选择。")
				.field(Field.row("row", "登记信息", COLUMNS, REGISTRATIONS).needed().initially(REGISTRATIONS.getFirst()))
				.field(Field.rows("more", "关联单位", COLUMNS, REGISTRATIONS).initially(REGISTRATIONS.subList(0, 2)));
	}

	@Override
	public void play(Stage stage) {
		Button submit = stage.find("form.submit", Button.class);
		stage.later(() -> submit.notifyListeners(SWT.Selection, new Event()));
		stage.find("form.back", Button.class);
	}

	@Override
	public String dialog() {
		return "form:taxpayer";
	}
}
