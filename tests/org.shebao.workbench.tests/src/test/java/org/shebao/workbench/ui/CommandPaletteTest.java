package org.shebao.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shebao.workbench.ui.CommandPalette.Entry;

class CommandPaletteTest {

	private final List<String> done = new ArrayList<>();
	private Window window;

	@BeforeEach
	void open() {
		window = new Window();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Entry entry(String label, String path, boolean enabled) {
		return new Entry(label, path, "", enabled, () -> done.add(label));
	}

	@Test
	void everyWordTypedOccursInTheNameOrPath() {
		Entry entry = entry("Daily declaration", "社保费申报", true);
		assertTrue(entry.matches(""));
		assertTrue(entry.matches("decl DAI"));
		assertTrue(entry.matches("  费申 daily "));
		assertFalse(entry.matches("daily pay"));
	}

	@Test
	void aCommandIsFoundAndDoneWithTheKeyboardAlone() {
		new CommandPalette(window.shell, () -> List.of(entry("alpha", "one", true), entry("beta", "two", true), entry("gamma", "two", true))).open();
		window.type("palette.text", "two");
		Table table = window.find("palette.entries", Table.class);
		window.await(() -> table.getItemCount() == 2);
		window.key('\0', SWT.ARROW_DOWN);
		window.await(() -> table.getSelectionIndex() == 1);
		window.key(SWT.CR, SWT.CR);
		window.await(() -> !done.isEmpty());
		assertEquals(List.of("gamma"), done);
		assertTrue(!window.shows("palette"));
	}

	@Test
	void whatCannotBeDoneNowIsShownAndNotDone() {
		new CommandPalette(window.shell, () -> List.of(entry("alpha", "one", false))).open();
		window.find("palette.text", Text.class).notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(List.of(), done);
		assertTrue(window.shows("palette"));
	}
}
