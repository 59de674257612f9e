package org.shebao.core.identity;

/**
 * The registration serial (登记序号): the key of one tax registration. Opaque text.
 *
 * @param value the text, never blank
 */
public record RegistrationSerial(String value) implements Comparable<RegistrationSerial> {

	public RegistrationSerial {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank RegistrationSerial");
		}
	}

	@Override
	public int compareTo(RegistrationSerial other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
