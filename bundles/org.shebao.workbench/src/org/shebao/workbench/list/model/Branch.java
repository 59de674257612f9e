package org.shebao.workbench.list.model;

/**
 * A branch of a tree of two levels.
 *
 * @param key   what its rows have in common
 * @param label what its line says
 * @param begin the place of its first row in the order shown
 * @param end   the place behind its last row
 */
public record Branch(Object key, String label, int begin, int end) {
}
