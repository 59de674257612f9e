package org.shebao.wages;

import org.shebao.core.state.WageLineStatus;
import org.shebao.core.time.FeePeriod;

/**
 * A line of a submission.
 *
 * @param number    the line's number, from 1
 * @param wage      what was submitted
 * @param status    pending, accepted, rejected
 * @param validFrom 有效期起, null unless accepted
 * @param validTo   有效期止, null unless accepted
 * @param rule      the rule that rejected it, empty if none
 * @param reason    失败原因, empty if none
 */
public record SubmittedWage(long number, WageDraft wage, WageLineStatus status, FeePeriod validFrom, FeePeriod validTo, String rule, String reason) {
}
