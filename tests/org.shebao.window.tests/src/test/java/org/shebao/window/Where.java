package org.shebao.window;

import java.util.HashMap;
import java.util.Map;

/**
 * Which widget is meant.
 *
 * @param members what it has to have, as the driver understands it
 */
record Where(Map<String, Object> members) {

	static Where of(String what, String value) {
		return new Where(Map.of(what, value));
	}

	Where and(String what, Object value) {
		Map<String, Object> more = new HashMap<>(members);
		more.put(what, value);
		return new Where(Map.copyOf(more));
	}

	@Override
	public String toString() {
		return members.toString();
	}
}
