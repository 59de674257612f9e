package org.shebao.gateway.http;

import java.time.Duration;

/**
 * How long to wait for a bureau.
 *
 * @param connect until the connection stands
 * @param answer  from the request's first byte until the answer begins
 * @param upload  the same for wages, of which there may be many
 * @param idle    for the next bytes of an answer that has begun
 */
public record Timeouts(Duration connect, Duration answer, Duration upload, Duration idle) {
	/** Patient enough for a busy bureau on the last day of a month. */
	public static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(1));
}
