package org.shebao.workbench.demo.pieces;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.ui.CommandPalette;
import org.shebao.workbench.ui.CommandPalette.Entry;

/** Everything that can be done now, found by typing. */
final class PalettePiece implements Piece {

	@Override
	public String name() {
		return "palette";
	}

	@Override
	public void show(Stage stage) {
		Runnable nothing = () -> stage.workbench().mention("");
		Supplier<List<Entry>> entries = () -> List.of(new Entry("日常申报", "社保费申报", "", true, nothing), new Entry("申报记录查询", "社保费申报", "", true, nothing),
				new Entry("缴费工资申报", "缴费工资", "", true, nothing), new Entry("提交申报", "日常申报", "", false, nothing), new Entry("关闭页面", "", "Ctrl+W", true, nothing));
		new CommandPalette(stage.shell(), entries).open();
	}

	@Override
	public void play(Stage stage) {
		Text typed = stage.find("palette.text", Text.class);
		stage.later(() -> typed.setText("申报"));
	}

	@Override
	public String dialog() {
		return "palette";
	}
}
