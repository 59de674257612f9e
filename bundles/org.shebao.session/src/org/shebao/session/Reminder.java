package org.shebao.session;

import java.util.Map;

/**
 * Something that waits to be done or looked at (待办事项, 异常提醒; R-044 … R-049).
 *
 * @param kind  to be done, or out of order
 * @param rule  the rule, which also tells the reminders of an employer apart
 * @param text  the sentence
 * @param count how many things are concerned, at least 1
 * @param page  the page where it is done
 * @param query the query with which that page is to be opened, by its fields' names
 */
public record Reminder(Kind kind, String rule, String text, long count, String page, Map<String, Object> query) {

	/** Whether it is something to do or something that is wrong. */
	public enum Kind {
		TODO, ANOMALY
	}

	public Reminder {
		query = Map.copyOf(query);
	}
}
