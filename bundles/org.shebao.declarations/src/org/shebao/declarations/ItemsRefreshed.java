package org.shebao.declarations;

/**
 * What a refresh of the fee items brought.
 *
 * @param added   items that were not known before
 * @param changed items whose version changed
 * @param removed items that wait no longer
 * @param totals  the items that wait to be declared now
 * @param hint    what to do first if nothing can be declared, such as declaring wages; empty otherwise
 */
public record ItemsRefreshed(int added, int changed, int removed, ItemTotals totals, String hint) {
}
