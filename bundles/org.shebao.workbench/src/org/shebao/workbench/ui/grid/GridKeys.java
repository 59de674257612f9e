package org.shebao.workbench.ui.grid;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.shebao.workbench.list.model.Branch;

/** What keys do, as in Excel; arrows, pages, Home and End are as NatTable has them. */
final class GridKeys<R> extends DefaultSelectionBindings {

	private final GridContext<R> grid;
	private final Grid<R> deeds;

	GridKeys(GridContext<R> grid, Grid<R> deeds) {
		this.grid = grid;
		this.deeds = deeds;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		super.configureUiBindings(bindings);
		key(bindings, SWT.NONE, ' ', deeds::toggleSelected);
		key(bindings, SWT.MOD1, 'a', deeds::selectAll);
		key(bindings, SWT.MOD1, 'c', () -> deeds.clipboard().copy(false));
		key(bindings, SWT.MOD1 | SWT.MOD2, 'c', () -> deeds.clipboard().copy(true));
		key(bindings, SWT.MOD3, SWT.ARROW_DOWN, deeds::openFilterHere);
		key(bindings, SWT.NONE, SWT.F6, () -> deeds.leave(SWT.TRAVERSE_TAB_NEXT));
		key(bindings, SWT.MOD2, SWT.F6, () -> deeds.leave(SWT.TRAVERSE_TAB_PREVIOUS));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> enter());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (table, event) -> enter());
		if (deeds.editing() != null) {
			editing(bindings, deeds.editing());
		}
		branch(bindings, SWT.ARROW_LEFT, true);
		branch(bindings, SWT.ARROW_RIGHT, false);
	}

	private void editing(UiBindingRegistry bindings, GridEditing<R> editing) {
		key(bindings, SWT.NONE, SWT.F2, () -> editing.open(""));
		key(bindings, SWT.NONE, SWT.DEL, editing::clear);
		key(bindings, SWT.MOD1, 'd', editing::fillDown);
		key(bindings, SWT.MOD1, 'v', editing::paste);
		key(bindings, SWT.MOD1, 'z', editing::undo);
		key(bindings, SWT.MOD1, 'y', editing::redo);
		bindings.registerKeyBinding(GridKeys::types, (table, event) -> editing.open(String.valueOf(event.character)));
	}

	/** Whether a key writes something, also what an input method has composed. */
	private static boolean types(KeyEvent event) {
		return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & ~SWT.SHIFT) == 0;
	}

	private static void key(UiBindingRegistry bindings, int state, int key, Runnable run) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(state, key), (table, event) -> run.run());
	}

	/** Enter follows a link, opens a branch, or goes one line down. */
	private void enter() {
		int line = deeds.selection().line();
		int position = deeds.selection().position();
		Branch branch = grid.model().branch(line);
		if (branch != null) {
			grid.model().collapse(branch, !grid.model().isCollapsed(branch));
		} else if (position >= 0 && !deeds.follow(deeds.selection().column(position), line)) {
			deeds.selection().select(position, line + 1);
		}
	}

	private void branch(UiBindingRegistry bindings, int key, boolean collapsed) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key) {
			@Override
			public boolean matches(KeyEvent event) {
				Branch branch = grid.model().branch(deeds.selection().line());
				return super.matches(event) && branch != null && grid.model().isCollapsed(branch) != collapsed;
			}
		}, (table, event) -> grid.model().collapse(grid.model().branch(deeds.selection().line()), collapsed));
	}

	/** A click on a heading sorts. */
	@Override
	protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry bindings) {
		// bound by GridMouse
	}

	/** A click on a box ticks. */
	@Override
	protected void configureRowHeaderMouseClickBindings(UiBindingRegistry bindings) {
		// bound by GridMouse
	}
}
