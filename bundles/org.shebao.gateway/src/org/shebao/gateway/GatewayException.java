package org.shebao.gateway;

/** No proper answer came from the bureau. What that means for a submission depends on the kind. */
public abstract sealed class GatewayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GatewayException(String message, Throwable cause) {
		super(message, cause);
	}

	/** No connection: nothing reached the bureau (W-12). */
	public static final class Unreachable extends GatewayException {
		private static final long serialVersionUID = 1L;

		public Unreachable(String message, Throwable cause) {
			super(message, cause);
		}
	}

	/**
	 * The request may have reached the bureau but no proper answer came: cut off, timed out, an internal error or an answer that cannot be read.
	 * A submission's outcome is unknown and has to be looked up by its id.
	 */
	public static final class OutcomeUnknown extends GatewayException {
		private static final long serialVersionUID = 1L;

		public OutcomeUnknown(String message, Throwable cause) {
			super(message, cause);
		}
	}

	/** The session is no longer valid: log in again. The request was not executed. */
	public static final class SessionEnded extends GatewayException {
		private static final long serialVersionUID = 1L;

		public SessionEnded(String message) {
			super(message, null);
		}
	}

	/** The server's certificate, name or authority is not trusted; nothing was sent. */
	public static final class Untrusted extends GatewayException {
		private static final long serialVersionUID = 1L;

		private final Doubt doubt;

		public Untrusted(Doubt doubt, Throwable cause) {
			super("the server is not trusted: " + doubt.name(), cause);
			this.doubt = doubt;
		}

		/** Why. */
		public Doubt doubt() {
			return doubt;
		}
	}
}
