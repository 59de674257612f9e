package org.shebao.gateway.wire;

/**
 * What the end line of a stream says when there is nothing else to say.
 *
 * @param count how many lines came before it, the header included
 */
public record LineCount(long count) {
}
