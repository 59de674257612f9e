package org.shebao.core;

/**
 * Something in an answer of the bureau that cannot be true (C-1). It was skipped: what is stored of it stays as it was, and all else was taken.
 *
 * @param number which record or voucher
 * @param reason what contradicts what, as a full sentence in the user's language
 */
public record Contradiction(String number, String reason) {
}
