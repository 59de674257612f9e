package org.shebao.declarations;

import java.util.List;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.FeeItem;

/**
 * A branch of the item tree: one unit number and fee period (DOMAIN §5.8). What is declared goes to the bureau group by group.
 *
 * @param unit   the unit number
 * @param period the fee period
 * @param items  its items in the order of levy item codes
 * @param totals their sums
 */
public record ItemGroup(UnitNumber unit, FeePeriod period, List<FeeItem> items, ItemTotals totals) {
}
