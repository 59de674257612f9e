package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.shebao.core.RuleViolation;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;

/** A password that can be shown, refused by the work. */
final class PasswordPiece implements Piece {

	@Override
	public String name() {
		return "password";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().ask(Form.<String>of("login", "登录", "登录", values -> {
			throw new RuleViolation("R-024", "申报密码不正确，还可以尝试4次");
		}).intro("示例（贵阳）科技有限公司（91520000MA6DEMO01X）").field(Field.password("password", "申报密码").needed().refusedBy("R-024")).field(Field.tick("remember", "记住单位"))
				.link("忘记密码", () -> stage.workbench().tell("忘记密码", "若遗忘密码，需要到办税服务厅申请密码重置", List.of())));
	}

	@Override
	public void play(Stage stage) {
		Text password = stage.find("form.field.password", Text.class);
		Button submit = stage.find("form.submit", Button.class);
		stage.later(() -> {
			password.setText("abc123");
			submit.notifyListeners(SWT.Selection, new Event());
		});
		stage.find("form.message.password", Label.class);
	}

	@Override
	public String dialog() {
		return "form:login";
	}
}
