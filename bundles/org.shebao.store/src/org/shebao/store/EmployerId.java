package org.shebao.store;

/**
 * The local key of an employer: everything stored belongs to one.
 *
 * @param value the key
 */
public record EmployerId(long value) implements Comparable<EmployerId> {

	@Override
	public int compareTo(EmployerId other) {
		return Long.compare(value, other.value);
	}

	@Override
	public String toString() {
		return Long.toString(value);
	}
}
