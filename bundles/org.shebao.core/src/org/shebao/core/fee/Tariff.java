package org.shebao.core.fee;

import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;

/** How an item is charged: a rate on the base, or a fixed amount per person and month (DOMAIN §2.3). */
public sealed interface Tariff {

	/** A rate on the base. */
	record Proportional(Rate rate) implements Tariff {
	}

	/** A fixed amount; shown with the amount as its base and a rate of 100 %. */
	record Fixed(Money amount) implements Tariff {
	}
}
