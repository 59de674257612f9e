package org.shebao.store.bulk;

/**
 * A window of rows in the order of a numeric key: those after a key, at most so many. Unlike an offset it costs the same wherever it begins.
 *
 * <pre>
 * KeyWindow window = KeyWindow.first(1000);
 * SqlStatement.of(transaction, "SELECT ID, NAME FROM EMPLOYEE WHERE EMPLOYER = ? AND " + window.condition("ID"), employer.value(), window.after()).each(…);
 * window = window.after(lastId);
 * </pre>
 *
 * @param after the key before the window, {@link Long#MIN_VALUE} for the first window
 * @param limit the greatest number of rows, at least 1
 */
public record KeyWindow(long after, int limit) {

	public KeyWindow {
		if (limit < 1) {
			throw new IllegalArgumentException("limit " + limit);
		}
	}

	/** The first window. */
	public static KeyWindow first(int limit) {
		return new KeyWindow(Long.MIN_VALUE, limit);
	}

	/** The window of the same size that follows the row with this key. */
	public KeyWindow after(long lastKey) {
		return new KeyWindow(lastKey, limit);
	}

	/** The end of a SELECT after {@code WHERE} or {@code AND}: condition, order and limit; {@link #after()} is the value of its only parameter. */
	public String condition(String keyColumn) {
		return keyColumn + " > ? ORDER BY " + keyColumn + " FETCH FIRST " + limit + " ROWS ONLY";
	}
}
