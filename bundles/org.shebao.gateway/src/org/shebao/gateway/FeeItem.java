package org.shebao.gateway;

import java.time.LocalDate;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;

/**
 * One fee item: unit number × levy item × period (待申报信息), as pre-processed by the bureau.
 *
 * @param id         the bureau's id of the item
 * @param version    changes whenever the amounts do; a declaration of an old version is refused
 * @param unit       the unit number
 * @param agencyName the agency's name
 * @param item       the levy item
 * @param period     the fee period
 * @param nature     ordinary or top-up
 * @param registered people registered for the type in the period
 * @param headCount  people with a wage: those in the amounts
 * @param wageSum    Σ wages
 * @param baseSum    Σ bases
 * @param rate       the common rate, null if it differs from person to person
 * @param payable    Σ amounts, each rounded by itself (C-1)
 * @param reduction  reduction
 * @param due        payable − reduction
 * @param status     its state
 * @param dueDate    to be declared and paid by (C-14)
 */
public record FeeItem(String id, int version, UnitNumber unit, String agencyName, LevyItem item, FeePeriod period,
		PaymentNature nature, int registered, int headCount, Money wageSum, Money baseSum, Rate rate, Money payable,
		Money reduction, Money due, FeeItemStatus status, LocalDate dueDate) {
}
