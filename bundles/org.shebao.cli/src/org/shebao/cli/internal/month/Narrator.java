package org.shebao.cli.internal.month;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.text.Texts;

/** Tells the month step by step and keeps each step's figures for scripts. */
final class Narrator {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final String INDENT = "   ";

	private final Consumer<String> listener;
	private final Map<String, Object> figures = new LinkedHashMap<>();
	private int steps;

	Narrator(Consumer<String> listener) {
		this.listener = listener;
	}

	/** Begins a step: the text of {@code month.step.NAME} is its title. */
	void step(String name) {
		tell("");
		tell(TEXTS.get("month.step", ++steps, TEXTS.get("month.step." + name)));
	}

	/** Tells something outside the steps. */
	void tell(String line) {
		listener.accept(line);
	}

	/** Tells something outside the steps. */
	void tell(List<String> lines) {
		lines.forEach(listener);
	}

	/** Tells what a step did. */
	void say(String line) {
		listener.accept(INDENT + line);
	}

	/** Tells what a step did. */
	void say(List<String> lines) {
		lines.forEach(this::say);
	}

	/** Keeps a step's figures. */
	void keep(String name, Object document) {
		figures.put(name, document);
	}

	/** All figures by the steps' names. */
	Map<String, Object> document() {
		return figures;
	}
}
