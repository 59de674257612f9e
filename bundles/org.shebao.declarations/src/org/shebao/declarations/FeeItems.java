package org.shebao.declarations;

import java.util.List;

import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** The items to be declared (日常申报), as pre-processed by the bureau and kept here. */
public interface FeeItems {

	/**
	 * Fetches the items anew: what waits is replaced, what is being declared or was declared stays.
	 *
	 * @throws org.shebao.core.RuleViolation C-1 if the bureau's amounts contradict themselves: nothing is changed then
	 */
	ItemsRefreshed refresh(EmployerSession session);

	/**
	 * The items of a filter in the order of periods, unit numbers and levy item codes.
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if the range of periods ends before it begins
	 */
	List<FeeItem> list(EmployerId employer, ItemFilter filter);

	/** The same as a tree, oldest period first. */
	List<ItemGroup> groups(EmployerId employer, ItemFilter filter);

	/**
	 * What has to be declared together with an item; asks nothing of the bureau.
	 *
	 * @throws org.shebao.core.RuleViolation R-131 if no such item waits
	 */
	ItemBundle bundle(EmployerSession session, String itemId);

	/** The bundles of all items that wait to be declared, in the order of {@link #list}: one look for a whole page. */
	List<ItemBundle> bundles(EmployerSession session);
}
