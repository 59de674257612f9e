package org.shebao.wages;

import org.shebao.gateway.WageDeclarationKind;

/**
 * What drafts are for.
 *
 * @param kind the annual declaration or an adjustment
 * @param year the fee year in which the wages take effect (生效年度)
 */
public record DraftScope(WageDeclarationKind kind, int year) {
}
