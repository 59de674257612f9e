package org.shebao.window.driver.inside;

import java.util.Map;

/**
 * A command as it came.
 *
 * @param members the members of the JSON object
 */
record Request(Map<String, Object> members) {

	String command() {
		return text("do");
	}

	/** A text, empty if it is not there. */
	String text(String name) {
		return members.get(name) instanceof String text ? text : "";
	}

	/** A number, 0 if it is not there. */
	int number(String name) {
		return members.get(name) instanceof Integer number ? number : 0;
	}

	boolean is(String name) {
		return Boolean.TRUE.equals(members.get(name));
	}

	/** Which widget it is about. */
	@SuppressWarnings("unchecked")
	Where where() {
		return members.get("where") instanceof Map<?, ?> map ? Where.of(new Request((Map<String, Object>) map)) : Where.of(new Request(Map.of()));
	}
}
