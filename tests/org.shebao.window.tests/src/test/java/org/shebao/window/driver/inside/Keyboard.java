package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Real key events by way of the window system, to whatever has the focus. */
final class Keyboard {

	private static final long ARRIVAL_MILLIS = 200;
	private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
	private static final Map<String, Integer> MODIFIERS = Map.of("Ctrl", SWT.CTRL, "Shift", SWT.SHIFT, "Alt", SWT.ALT);
	private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("Enter", (int) SWT.CR), Map.entry("Tab", (int) SWT.TAB), Map.entry("Esc", (int) SWT.ESC),
			Map.entry("Backspace", (int) SWT.BS), Map.entry("Delete", (int) SWT.DEL), Map.entry("Space", (int) ' '), Map.entry("Up", SWT.ARROW_UP),
			Map.entry("Down", SWT.ARROW_DOWN), Map.entry("Left", SWT.ARROW_LEFT), Map.entry("Right", SWT.ARROW_RIGHT), Map.entry("Home", SWT.HOME), Map.entry("End", SWT.END),
			Map.entry("PageUp", SWT.PAGE_UP), Map.entry("PageDown", SWT.PAGE_DOWN));

	private final Ui ui;
	private final AtomicInteger arrived = new AtomicInteger();

	Keyboard(Ui ui) {
		this.ui = ui;
		ui.ask(() -> {
			ui.display().addFilter(SWT.KeyUp, event -> arrived.incrementAndGet());
			return null;
		});
	}

	/** Types letters of a Latin keyboard. */
	void type(String text) {
		for (char letter : text.toCharArray()) {
			boolean shift = Character.isUpperCase(letter) || SHIFTED.indexOf(letter) >= 0;
			press(shift ? List.of(SWT.SHIFT) : List.of(), letter, true);
		}
	}

	/** Presses keys together, such as {@code Ctrl+Shift+Z} or {@code F2}. */
	void press(String chord) {
		List<Integer> modifiers = new ArrayList<>();
		String[] parts = chord.split("\\+");
		for (int i = 0; i < parts.length - 1; i++) {
			modifiers.add(MODIFIERS.get(parts[i]));
		}
		String key = parts[parts.length - 1];
		if (key.matches("F\\d+")) {
			press(modifiers, SWT.F1 + Integer.parseInt(key.substring(1)) - 1, false);
		} else if (KEYS.containsKey(key)) {
			int code = KEYS.get(key);
			press(modifiers, code, code < ' ' || code == ' ' || code == SWT.DEL);
		} else {
			press(modifiers, Character.toLowerCase(key.charAt(0)), true);
		}
	}

	private void press(List<Integer> modifiers, int key, boolean character) {
		int before = arrived.get();
		modifiers.forEach(each -> post(SWT.KeyDown, each, false));
		post(SWT.KeyDown, key, character);
		post(SWT.KeyUp, key, character);
		modifiers.reversed().forEach(each -> post(SWT.KeyUp, each, false));
		ui.until(ARRIVAL_MILLIS, () -> arrived.get() > before + modifiers.size());
	}

	private void post(int type, int key, boolean character) {
		Event event = new Event();
		event.type = type;
		if (character) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		if (!ui.ask(() -> ui.display().post(event))) {
			throw new IllegalStateException("the window system takes no key " + key);
		}
	}

	/** Commits text as an input method does: into the text with the focus, otherwise letter by letter as keys of their own. */
	void commit(String text) {
		Control focus = ui.ask(() -> ui.display().getFocusControl());
		if (focus == null) {
			throw new Absent("nothing has the focus");
		}
		for (char letter : text.toCharArray()) {
			// each letter anew: the first one may open an editor that takes the rest
			ui.let(() -> commit(ui.display().getFocusControl(), letter));
			ui.ask(() -> null);
		}
	}

	private static void commit(Control focus, char letter) {
		switch (focus) {
			case Text text -> text.insert(String.valueOf(letter));
			case StyledText text -> {
				text.insert(String.valueOf(letter));
				text.setCaretOffset(text.getCaretOffset() + 1);
			}
			case Combo combo -> combo.setText(combo.getText() + letter);
			default -> {
				Event key = new Event();
				key.character = letter;
				focus.notifyListeners(SWT.KeyDown, key);
				focus.notifyListeners(SWT.KeyUp, key);
			}
		}
	}
}
