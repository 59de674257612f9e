package org.shebao.workbench.demo.pieces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.shebao.core.time.FeePeriod;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.QueryField.Option;

/** A form with every kind of field, submitted too early. */
final class FormPiece implements Piece {

	private static final List<Option> BANKS = List.of(new Option(1, "中国工商银行"), new Option(2, "中国农业银行"), new Option(3, "中国银行"));

	@Override
	public String name() {
		return "form";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().ask(Form.<String>of("account", "新增账户", "保存", values -> values.text("name")).again("保存并继续").intro("请填写单位存款账户。带 * 的项目必须填写。")
				.field(Field.fixed("unit", "单位编号", "5200000001"))
				.field(Field.text("name", "账户名称").initially("示例（贵阳）科技有限公司").needed()
						.checked(value -> value.toString().contains("（") ? Optional.of("账户名称不能包含括号") : Optional.empty()))
				.field(Field.choice("bank", "银行行别", BANKS).needed())
				.field(Field.radio("preferred", "首选缴费账户", List.of(new Option(true, "是"), new Option(false, "否"))).initially(true))
				.field(Field.date("opened", "开户日期").initially(LocalDate.of(2025, 7, 1))).field(Field.month("from", "生效月份").initially(FeePeriod.of(2025, 7)))
				.field(Field.file("file", "附报资料").hinted("支持 pdf、jpg、png，不超过5MB")).field(Field.note("note", "备注"))
				.field(Field.tick("agree", "我已核对以上内容").needed()));
	}

	@Override
	public void play(Stage stage) {
		Button submit = stage.find("form.submit", Button.class);
		stage.later(() -> submit.notifyListeners(SWT.Selection, new Event()));
	}

	@Override
	public String dialog() {
		return "form:account";
	}
}
