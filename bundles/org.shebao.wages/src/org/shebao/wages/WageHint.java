package org.shebao.wages;

/**
 * Something to be noticed about a wage that may be declared all the same.
 *
 * @param rule    W-9, W-10 or W-11
 * @param message the sentence
 */
public record WageHint(String rule, String message) {
}
