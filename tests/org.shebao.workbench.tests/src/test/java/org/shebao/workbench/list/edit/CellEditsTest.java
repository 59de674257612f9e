package org.shebao.workbench.list.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.workbench.list.CellEditing;

class CellEditsTest {

	private static final String W_2 = "缴费工资格式不正确，应为大于0且最多两位小数的金额";
	private static final RuleViolation REFUSED = new RuleViolation("R-099", "该人员无效，或无有效险种");

	private final Payroll payroll = Payroll.ofThree();

	@BeforeAll
	static void speakChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	@DisplayName("An edit is stored, undone and done again")
	void undoAndRedo() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "5000");
		assertEquals("5000.00,-,-", payroll.wages());
		assertTrue(grid.edits.canUndo());
		assertFalse(grid.edits.canRedo());
		grid.edits.undo();
		assertEquals("-,-,-", payroll.wages());
		assertFalse(grid.edits.canUndo());
		grid.edits.redo();
		assertEquals("5000.00,-,-", payroll.wages());
		assertEquals(payroll.rows(), List.copyOf(grid.rows.values()));
		assertFalse(grid.edits.busy());
	}

	@Test
	@DisplayName("A new edit ends doing again; typing what is there already is no edit")
	void newEditEndsRedo() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "5000");
		grid.wage(1, "6000");
		grid.edits.undo();
		grid.wage(1, "5000.0");
		assertTrue(grid.edits.canRedo());
		grid.wage(1, "7000");
		assertFalse(grid.edits.canRedo());
		grid.edits.undo();
		assertEquals("5000.00,-,-", payroll.wages());
	}

	@Test
	@DisplayName("Filling down copies the first row's texts of all columns that can be edited, as one step stored by one call a column")
	void fillDown() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "5000");
		grid.note(1, "甲");
		payroll.calls.clear();
		grid.edits.fillDown(payroll.columns, payroll.rows());
		assertEquals("5000.00,5000.00,5000.00", payroll.wages());
		assertEquals("甲,甲,甲", payroll.notes());
		assertEquals(List.of("wage2", "note2"), payroll.calls);
		grid.edits.undo();
		assertEquals("5000.00,-,-", payroll.wages());
		assertEquals("甲,,", payroll.notes());
	}

	@Test
	@DisplayName("Filling down takes the text that is shown, also while it is being stored")
	void fillDownWhileStoring() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.edits.fillDown(List.of(payroll.wage), payroll.rows());
		grid.work();
		assertEquals("5000.00,5000.00,5000.00", payroll.wages());
	}

	@Test
	@DisplayName("A pasted block of two columns is one step")
	void pasteIsOneStep() {
		Grid grid = Grid.of(payroll);
		grid.paste(0, 2, "5000\t甲\r\n￥6,000.50\t乙\r\n");
		assertEquals("5000.00,6000.50,-", payroll.wages());
		assertEquals("甲,乙,", payroll.notes());
		grid.edits.undo();
		assertEquals("-,-,-", payroll.wages());
		assertEquals(",,", payroll.notes());
		assertFalse(grid.edits.canUndo());
	}

	@Test
	@DisplayName("W-2: a text that the check refuses is not stored and stays at its cell with the reason until it is mended or given up")
	void refusedByCheck() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "abc");
		assertEquals(List.of(), payroll.calls);
		assertEquals(new Pending("abc", Optional.of(W_2)), grid.pendingWage(1));
		assertEquals("abc", grid.edits.text(grid.rows.get(1), payroll.wage));
		grid.wage(1, "5000");
		assertNull(grid.pendingWage(1));
		grid.wage(1, "abc");
		grid.edits.discard(grid.rows.get(1), payroll.wage);
		assertEquals("5000.00", grid.edits.text(grid.rows.get(1), payroll.wage));
	}

	@Test
	@DisplayName("Typing again what is stored takes a refused text away, even into an empty cell that may not be emptied")
	void backToWhatIsStored() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "abc");
		grid.wage(1, "");
		assertEquals(Map.of(), grid.edits.pending());
		assertFalse(grid.edits.canUndo());
	}

	@Test
	@DisplayName("What the store refuses changes nothing, is told, and stays at its cell with the rule's sentence; trying again stores it")
	void refusedByStore() {
		Grid grid = Grid.of(payroll);
		payroll.failAt("wage", REFUSED);
		grid.wage(1, "5000");
		assertEquals("-,-,-", payroll.wages());
		assertFalse(grid.edits.canUndo());
		assertEquals(List.of("该人员无效，或无有效险种 1"), grid.failures);
		assertEquals(new Pending("5000", Optional.of("该人员无效，或无有效险种")), grid.pendingWage(1));
		payroll.failAt("", null);
		grid.edits.retry();
		assertEquals("5000.00,-,-", payroll.wages());
		assertEquals(Map.of(), grid.edits.pending());
	}

	@Test
	@DisplayName("A failure that is no rule's says that the text is kept, without the technical message")
	void brokenStore() {
		Grid grid = Grid.of(payroll);
		payroll.failAt("wage", new IllegalStateException("ERROR 40XL1"));
		grid.wage(1, "5000");
		assertEquals(Optional.of("未能保存，您输入的内容已保留，请重试"), grid.pendingWage(1).problem());
	}

	@Test
	@DisplayName("A block whose second column is refused keeps the first as the step, and the second at its cells")
	void halfABlock() {
		Grid grid = Grid.of(payroll);
		payroll.failAt("note", REFUSED);
		grid.paste(0, 2, "5000\t甲\n6000\t乙");
		assertEquals("5000.00,6000.00,-", payroll.wages());
		assertEquals(",,", payroll.notes());
		assertEquals(Set.of(new Cell(1, "note"), new Cell(2, "note")), grid.edits.pending().keySet());
		grid.edits.undo();
		assertEquals("-,-,-", payroll.wages());
	}

	@Test
	@DisplayName("Undoing that is refused for one column can be repeated for that column")
	void halfAnUndo() {
		Grid grid = Grid.of(payroll);
		grid.paste(0, 2, "5000\t甲\n6000\t乙");
		payroll.failAt("note", REFUSED);
		grid.edits.undo();
		assertEquals("-,-,-", payroll.wages());
		assertEquals("甲,乙,", payroll.notes());
		assertEquals(Map.of(), grid.edits.pending());
		assertEquals(List.of("该人员无效，或无有效险种 2"), grid.failures);
		payroll.failAt("", null);
		grid.edits.undo();
		assertEquals(",,", payroll.notes());
		grid.edits.redo();
		grid.edits.redo();
		assertEquals("5000.00,6000.00,-", payroll.wages());
		assertEquals("甲,乙,", payroll.notes());
	}

	@Test
	@DisplayName("Edits made while one is being stored wait in order and see the rows as they stand then")
	void editsQueue() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.note(1, "甲");
		grid.wage(1, "6000");
		assertTrue(grid.edits.busy());
		assertEquals(new Pending("6000", Optional.empty()), grid.pendingWage(1));
		assertEquals(List.of(), payroll.calls);
		grid.work();
		assertEquals("6000.00,-,-", payroll.wages());
		assertEquals(List.of("wage1", "note1", "wage1"), payroll.calls);
		assertEquals(Map.of(), grid.edits.pending());
		grid.edits.undo();
		grid.work();
		assertEquals("5000.00,-,-", payroll.wages());
	}

	@Test
	@DisplayName("Undoing while the edit is being stored undoes that edit")
	void undoWhileStoring() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		assertTrue(grid.edits.canUndo());
		grid.edits.undo();
		grid.work();
		assertEquals("-,-,-", payroll.wages());
		assertTrue(grid.edits.canRedo());
	}

	@Test
	@DisplayName("Undoing what then fails to be stored undoes nothing older")
	void undoOfAFailure() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.work();
		payroll.failAt("wage", REFUSED);
		grid.wage(2, "6000");
		grid.edits.undo();
		grid.work();
		assertEquals("5000.00,-,-", payroll.wages());
		assertEquals("6000", grid.pendingWage(2).text());
		assertTrue(grid.edits.canUndo());
	}

	@Test
	@DisplayName("A text typed while an earlier one of the same cell is stored is not lost, whether it is refused or waits")
	void typedWhileStoring() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.wage(1, "abc");
		grid.wage(2, "6000");
		grid.wage(2, "6000");
		payroll.failAt("wage", REFUSED);
		grid.work();
		assertEquals(new Pending("abc", Optional.of(W_2)), grid.pendingWage(1));
		assertEquals(new Pending("6000", Optional.of("该人员无效，或无有效险种")), grid.pendingWage(2));
	}

	@Test
	@DisplayName("Undoing takes away the refused text of its cell, but not one typed since")
	void undoAndRefusedTexts() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.wage(2, "6000");
		grid.work();
		grid.wage(2, "abc");
		grid.edits.undo();
		grid.work();
		assertNull(grid.pendingWage(2));
		grid.edits.undo();
		grid.wage(1, "abc");
		grid.work();
		assertEquals("abc", grid.pendingWage(1).text());
		assertEquals("-,-,-", payroll.wages());
	}

	@Test
	@DisplayName("A wrong text that is typed again while an undo is on its way stays at its cell")
	void typedAgainWhileUndoing() {
		Grid grid = Grid.waiting(payroll);
		grid.wage(1, "5000");
		grid.work();
		grid.wage(1, "abc");
		grid.edits.undo();
		grid.wage(1, "abc");
		grid.work();
		assertEquals("-,-,-", payroll.wages());
		assertEquals("abc", grid.pendingWage(1).text());
	}

	@Test
	@DisplayName("Rows that are not listed any more can still be undone; those that are gone are forgotten")
	void rowsNotListed() {
		Grid grid = Grid.of(payroll);
		grid.wage(1, "5000");
		grid.wage(2, "6000");
		grid.wage(3, "7000");
		grid.rows.remove(3);
		grid.edits.undo();
		assertEquals("5000.00,6000.00,-", payroll.wages());
		payroll.stored.remove(2);
		grid.rows.remove(2);
		grid.edits.forget(Set.of(2));
		grid.edits.undo();
		assertEquals("-,-", payroll.wages());
		assertEquals(List.of(), grid.failures);
	}

	@Test
	@DisplayName("A store that gives back another number of rows has failed")
	void rowsMissing() {
		Storing<String> storing = new Storing<>(Map.of("c", new CellEditing<>(row -> row, (row, text) -> Optional.empty(), all -> List.of())),
				row -> row);
		assertEquals("0 rows came back for 1 edits", storing.store(Map.of(new Cell("a", "c"), "b"), Map.of("a", "a")).failures().getFirst().reason().getMessage());
	}

	@Test
	@DisplayName("The oldest steps are forgotten")
	void longHistory() {
		EditHistory history = new EditHistory();
		for (int i = 0; i <= EditHistory.LONGEST; i++) {
			history.did(new Step(List.of(new Step.Change(new Cell(i, "c"), "", "x"))));
		}
		for (int i = EditHistory.LONGEST; i > 0; i--) {
			assertEquals(i, history.undoable().orElseThrow().changes().getFirst().cell().key());
			history.undid(cell -> true);
		}
		assertEquals(Optional.empty(), history.undoable());
	}
}
