package org.shebao.payment;

import java.util.List;

import org.shebao.gateway.PaymentGateway.ArrearsLine;

/**
 * What the user confirms before paying (确认信息, R-167).
 *
 * @param lines         the chosen lines
 * @param authorityCode the one tax authority of all of them
 * @param authorityName its name
 * @param totals        count, principal, late fee and total
 * @param words         the total in words (人民币大写, DOMAIN §7.7)
 */
public record PaymentSummary(List<ArrearsLine> lines, String authorityCode, String authorityName, ArrearsTotals totals, String words) {
}
