package org.shebao.workbench.demo.pieces;

import org.shebao.gateway.GatewayException;
import org.shebao.workbench.demo.Piece;
import org.shebao.workbench.demo.Stage;

/** The one dialog that tells of failures. */
final class FailurePiece implements Piece {

	@Override
	public String name() {
		return "failure";
	}

	@Override
	public void show(Stage stage) {
		stage.workbench().fail("提交申报", new GatewayException.OutcomeUnknown("no answer", null));
	}

	@Override
	public String dialog() {
		return "dialog:failure";
	}
}
