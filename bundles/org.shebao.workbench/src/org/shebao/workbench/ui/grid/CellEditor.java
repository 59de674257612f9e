package org.shebao.workbench.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.shebao.workbench.ui.Naming;

/** The field in which a cell is edited, as in Excel; what is wrong with the text stands beneath it. */
final class CellEditor {

	/** What a key means for the cell selected next. */
	record Move(int columns, int lines) {

		/** The selection stays. */
		static final Move NONE = new Move(0, 0);
	}

	/** What becomes of the text. */
	interface Ending {

		/** What is wrong with a text, empty if it may be taken. */
		Optional<String> check(String text);

		/** Takes the text. */
		void commit(String text, Move move);

		/** The editor is gone. */
		void closed();
	}

	private final GridTable table;
	private final Ending ending;
	private final boolean typed;
	private final Text text;
	private final Label message;
	private boolean open = true;

	/**
	 * Opens over a cell.
	 *
	 * @param before what stands in the cell
	 * @param typed  what was typed to open it, empty if it was opened otherwise
	 */
	CellEditor(GridTable table, Rectangle cell, boolean right, String before, String typed, Ending ending) {
		this.table = table;
		this.ending = ending;
		this.typed = !typed.isEmpty();
		message = Naming.name(new Label(table, SWT.WRAP), "editor.message");
		WidgetElement.setCSSClass(message, "invalid");
		text = Naming.name(new Text(table, SWT.SINGLE | SWT.BORDER | (right ? SWT.RIGHT : SWT.LEFT)), "editor");
		text.setFont(table.getFont());
		int height = Math.max(cell.height, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		text.setBounds(cell.x, cell.y - (height - cell.height) / 2, cell.width, height);
		text.setText(this.typed ? typed : before);
		text.moveAbove(null);
		if (this.typed) {
			text.setSelection(text.getCharCount());
		} else {
			text.selectAll();
		}
		text.addListener(SWT.Modify, event -> tell());
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.FocusOut, event -> table.getDisplay().asyncExec(this::leave));
		text.setFocus();
		if (this.typed) {
			// taking the focus selects everything, and the next letter would replace the first one
			text.setSelection(text.getCharCount());
		}
		tell();
	}

	/** Takes letters that came while the editor opened, as input methods send them. */
	void append(String letters) {
		text.append(letters);
	}

	private void tell() {
		Optional<String> problem = ending.check(text.getText());
		text.setToolTipText(problem.orElse(null));
		WidgetElement.setCSSClass(text, problem.isPresent() ? "invalid" : "valid");
		message.setText(problem.orElse(""));
		message.setVisible(problem.isPresent());
		Rectangle cell = text.getBounds();
		Point size = message.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int x = Math.max(0, Math.min(cell.x, table.getClientArea().width - size.x));
		boolean below = cell.y + cell.height + size.y <= table.getClientArea().height;
		message.setBounds(x, below ? cell.y + cell.height : cell.y - size.y, size.x, size.y);
		message.moveAbove(null);
	}

	private void traverse(Event event) {
		Move move = switch (event.detail) {
			case SWT.TRAVERSE_RETURN -> new Move(0, (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
			case SWT.TRAVERSE_TAB_NEXT -> new Move(1, 0);
			case SWT.TRAVERSE_TAB_PREVIOUS -> new Move(-1, 0);
			default -> null;
		};
		if (move != null) {
			event.doit = false;
			commit(move);
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	/** Up and down leave the cell; left and right do where typing opened it, as Excel does it. */
	private void key(Event event) {
		Move move = switch (event.keyCode) {
			case SWT.ARROW_UP -> new Move(0, -1);
			case SWT.ARROW_DOWN -> new Move(0, 1);
			case SWT.ARROW_LEFT -> typed ? new Move(-1, 0) : null;
			case SWT.ARROW_RIGHT -> typed ? new Move(1, 0) : null;
			default -> null;
		};
		if (move != null && event.stateMask == 0) {
			event.doit = false;
			commit(move);
		}
	}

	/** Takes the text and goes on; a text that is refused keeps the editor open. */
	private void commit(Move move) {
		String entered = text.getText();
		if (ending.check(entered).isEmpty()) {
			close();
			ending.commit(entered, move);
		}
	}

	/** The user has gone elsewhere: nothing typed is lost, a refused text is kept at its cell. */
	void leave() {
		if (open && !text.isDisposed()) {
			String entered = text.getText();
			close();
			ending.commit(entered, Move.NONE);
		}
	}

	private void close() {
		if (open) {
			open = false;
			boolean focused = text.isFocusControl();
			text.dispose();
			message.dispose();
			if (focused) {
				table.setFocus();
			}
			ending.closed();
		}
	}
}
