package org.shebao.workbench.demo.pieces;

import java.util.List;

import org.shebao.workbench.demo.Piece;

/** The pieces of the kit in the order in which docs/kit.md shows them. */
public final class Pieces {

	/** All of them. */
	public static final List<Piece> ALL = List.of(new ListPiece(), new GroupedPiece(), new FilterPiece(), new MaskedPiece(), new EditPiece(), new PastePiece(), new EmptyPiece(),
			new LoadingPiece(), new TroublePiece(), new FormPiece(), new WizardPiece(), new PasswordPiece(), new ProgressPiece(), new StatusPiece(), new FailurePiece(),
			new ConfirmationPiece(), new CountdownPiece(), new PalettePiece());

	private Pieces() {
	}
}
