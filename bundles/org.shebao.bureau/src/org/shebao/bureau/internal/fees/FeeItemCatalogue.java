package org.shebao.bureau.internal.fees;

import java.util.List;

import org.shebao.core.fee.FeeRules;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.time.FeePeriod;

/** The levy items of the region's rules by their codes. */
public record FeeItemCatalogue(FeeRules rules) {

	/** The item of a code that was levied in a period. */
	public LevyItem item(String code, InsuranceType type, FeePeriod period) {
		return rules.items(type, period).stream().filter(item -> item.code().equals(code)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no levy item " + code + " in " + period));
	}

	/** The keys of a type in a period. */
	List<ItemKey> keys(InsuranceType type, FeePeriod period) {
		return rules.items(type, period).stream().map(item -> new ItemKey(period, item)).toList();
	}
}
