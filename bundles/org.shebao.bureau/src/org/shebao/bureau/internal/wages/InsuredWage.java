package org.shebao.bureau.internal.wages;

import org.shebao.core.fee.InsuredSpan;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;

/**
 * An insurance that a wage may be declared for.
 *
 * @param current the wage declared for the year so far, null if there is none
 */
record InsuredWage(UnitNumber unit, InsuranceType type, InsuredSpan span, Money current) {
}
