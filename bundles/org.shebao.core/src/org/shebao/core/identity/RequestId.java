package org.shebao.core.identity;

/**
 * The client-made id of one submission; the bureau treats a repeated id as the same request. Opaque text.
 *
 * @param value the text, never blank
 */
public record RequestId(String value) implements Comparable<RequestId> {

	public RequestId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("blank RequestId");
		}
	}

	/** A new id that no other request has. */
	public static RequestId random() {
		return new RequestId(java.util.UUID.randomUUID().toString());
	}

	@Override
	public int compareTo(RequestId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
