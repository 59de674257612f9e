package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;

/** A question whose button names the deed. */
final class ConfirmationPiece implements Piece {

	@Override
	public String name() {
		return "confirmation";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().confirm("提交申报", "将提交2个单位编号2025-07所属期的社保费申报，提交后不能修改，是否提交？",
				List.of("5200000001　企业职工基本养老保险费、失业保险费、工伤保险费、职工基本医疗保险费　12人　18,432.00元", "5200000002　工伤保险费　3人　212.60元"), "提交申报");
	}

	@Override
	public String dialog() {
		return "dialog:confirm";
	}
}
