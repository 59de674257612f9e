package org.shebao.declarations;

import java.util.List;

import org.shebao.gateway.FeeItem;

/**
 * The items that have to be ticked together with one item, and why.
 *
 * @param itemId   the item asked for
 * @param together the items of the bundle, itself included, in the order of levy item codes
 * @param reason   why, for the user; empty if the item stands alone
 */
public record ItemBundle(String itemId, List<FeeItem> together, String reason) {
}
