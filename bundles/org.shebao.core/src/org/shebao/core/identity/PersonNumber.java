package org.shebao.core.identity;

/**
 * The personal number (人员编号). Opaque text.
 *
 * @param value the text, never blank
 */
public record PersonNumber(String value) implements Comparable<PersonNumber> {

	public PersonNumber {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank PersonNumber");
		}
	}

	@Override
	public int compareTo(PersonNumber other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
