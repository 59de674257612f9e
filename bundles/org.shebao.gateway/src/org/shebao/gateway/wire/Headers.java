package org.shebao.gateway.wire;

/** Header names and values of the contract. */
public final class Headers {
	/** The client-made id of a submission, on every call that changes something and may be looked up. */
	public static final String REQUEST_ID = "Request-Id";
	/** Carries {@link #BEARER} and the session's token. */
	public static final String AUTHORIZATION = "Authorization";
	/** What stands before the token. */
	public static final String BEARER = "Bearer ";
	/** One JSON value. */
	public static final String JSON = "application/json";
	/** JSON lines with an end line. */
	public static final String JSON_LINES = "application/x-ndjson";
	/** The only content coding; either side may use it on any body it sends, and both understand it. */
	public static final String GZIP = "gzip";
	public static final String CONTENT_TYPE = "Content-Type";
	public static final String CONTENT_ENCODING = "Content-Encoding";
	public static final String ACCEPT_ENCODING = "Accept-Encoding";
	public static final String ACCEPT = "Accept";

	private Headers() {
	}
}
