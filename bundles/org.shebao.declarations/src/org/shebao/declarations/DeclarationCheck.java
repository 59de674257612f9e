package org.shebao.declarations;

import java.util.List;

import org.shebao.gateway.FeeItem;

/**
 * What is to be said before items are declared (DOMAIN §5.8, pre-check).
 *
 * @param findings what was found, refusals first; empty if all is well
 * @param missing  the items that have to be ticked as well
 * @param order    what would be declared, group by group, oldest period first
 * @param totals   the sums of all of it
 */
public record DeclarationCheck(List<Finding> findings, List<FeeItem> missing, List<ItemGroup> order, ItemTotals totals) {

	/** Whether something has to be mended first. */
	public boolean refused() {
		return findings.stream().anyMatch(Finding::refusal);
	}

	/**
	 * One thing found.
	 *
	 * @param rule    the rule, such as {@code R-139}
	 * @param refusal whether it forbids declaring; otherwise it is a warning
	 * @param message what the user reads
	 * @param count   how many persons or items are concerned
	 * @param details one line for each, the first hundred
	 */
	public record Finding(String rule, boolean refusal, String message, long count, List<String> details) {
	}
}
