package org.shebao.cli.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.core.text.Texts;

/** Where passwords come from: the environment for scripts, a prompt for people, never an argument. */
public final class Passwords {

	/** The variable that holds the login's password. */
	public static final String CURRENT = "SHEBAO_PASSWORD";
	/** The variable that holds the new password. */
	public static final String NEW = "SHEBAO_NEW_PASSWORD";

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private final Map<String, String> environment;
	private final Function<String, char[]> prompt;

	/**
	 * Over the process's environment and its terminal.
	 *
	 * @param prompt shows a question and gives what was typed unseen, null if nothing can be typed
	 */
	public Passwords(Map<String, String> environment, Function<String, char[]> prompt) {
		this.environment = Map.copyOf(environment);
		this.prompt = prompt;
	}

	/** The login's password. */
	public char[] current() {
		return given(CURRENT).orElseGet(() -> typed("password.current", CURRENT));
	}

	/** The new password; typed twice when prompted for, because nobody sees what he types. */
	public char[] fresh() {
		return given(NEW).orElseGet(() -> {
			char[] first = typed("password.new", NEW);
			char[] second = typed("password.again", NEW);
			boolean same = Arrays.equals(first, second);
			Arrays.fill(second, '\0');
			if (!same) {
				Arrays.fill(first, '\0');
				throw new UsageException(TEXTS.get("password.different"));
			}
			return first;
		});
	}

	private Optional<char[]> given(String variable) {
		return Optional.ofNullable(environment.get(variable)).map(String::toCharArray);
	}

	private char[] typed(String question, String variable) {
		char[] answer = prompt.apply(TEXTS.get(question));
		if (answer == null) {
			throw new UsageException(TEXTS.get("password.missing", variable));
		}
		return answer;
	}
}
