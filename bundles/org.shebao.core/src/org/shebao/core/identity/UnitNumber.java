package org.shebao.core.identity;

/**
 * The unit number (单位编号), issued by HRSS or NHSA; leading zeros count. Opaque text.
 *
 * @param value the text, never blank
 */
public record UnitNumber(String value) implements Comparable<UnitNumber> {

	public UnitNumber {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank UnitNumber");
		}
	}

	@Override
	public int compareTo(UnitNumber other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
