package org.shebao.workbench.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shebao.workbench.task.Running.State;

class RunningTest {

	private static final Task<String> TASK = Task.of("导出", progress -> "");

	@Test
	void howFarItIsStaysWithinAHundredPerCent() {
		assertEquals(0, new State(5, 0).percent());
		assertFalse(new State(5, 0).isKnown());
		assertEquals(33, new State(1, 3).percent());
		assertEquals(100, new State(7, 3).percent());
	}

	@Test
	void whatTheBureauMayHaveCannotBeCancelled() {
		Running stoppable = new Running(TASK);
		stoppable.cancel();
		assertTrue(stoppable.isCancelled());
		Running unstoppable = new Running(TASK.unstoppable());
		unstoppable.cancel();
		assertFalse(unstoppable.isCancelled());
	}

	@Test
	void aTaskOfADialogCanGoToTheBackground() {
		assertTrue(new Running(TASK.shown(Task.Shown.BACKGROUND)).isInBackground());
		assertFalse(new Running(TASK.shown(Task.Shown.QUIET)).isInBackground());
		Running running = new Running(TASK);
		assertFalse(running.isInBackground());
		running.toBackground();
		assertTrue(running.isInBackground());
	}
}
