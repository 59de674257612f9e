package org.shebao.bureau.internal.demo;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;

/**
 * Somebody's wages.
 *
 * @param last     last year's, null if none is known
 * @param current  this year's, null if none is known
 * @param perMille how much higher the wage for NHSA is
 */
record Pay(Money last, Money current, int perMille) {
	private static final long TEN_YUAN = 1000;

	/** The wage for a type. */
	Money of(Money wage, InsuranceType type) {
		if (perMille == 0 || type.registry() == RegistryAuthority.HRSS) {
			return wage;
		}
		return Money.ofFen(wage.fen() + wage.fen() * perMille / 1000 / TEN_YUAN * TEN_YUAN + TEN_YUAN);
	}
}
