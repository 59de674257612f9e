package org.shebao.cli.internal;

import java.io.Console;
import java.util.Map;

import org.shebao.core.text.Texts;

/** Where passwords come from: the environment for scripts, a prompt for people, never an argument. */
public final class Passwords {

	/** The variable that holds the login's password. */
	public static final String CURRENT = "SHEBAO_PASSWORD";
	/** The variable that holds the new password. */
	public static final String NEW = "SHEBAO_NEW_PASSWORD";

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private final Map<String, String> environment;

	/** Over the process's environment. */
	public Passwords(Map<String, String> environment) {
		this.environment = Map.copyOf(environment);
	}

	/** The login's password. */
	public char[] current() {
		return read(CURRENT, "password.current");
	}

	/** The new password; typed twice when prompted for. */
	public char[] fresh() {
		return read(NEW, "password.new");
	}

	private char[] read(String variable, String prompt) {
		String value = environment.get(variable);
		if (value != null) {
			return value.toCharArray();
		}
		Console console = System.console();
		char[] typed = console == null ? null : console.readPassword("%s", TEXTS.get(prompt));
		if (typed == null) {
			throw new UsageException(TEXTS.get("password.missing", variable));
		}
		return typed;
	}
}
