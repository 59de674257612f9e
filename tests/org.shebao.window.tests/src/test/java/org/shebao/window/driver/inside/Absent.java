package org.shebao.window.driver.inside;

/** What a command is about is not there, or not yet. */
final class Absent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Absent(String message) {
		super(message);
	}
}
