package org.shebao.wages;

/**
 * What a look at the drafts found.
 *
 * @param lines      how many drafts
 * @param empty      drafts without a wage: they hinder 全量提交申报
 * @param belowLimit wages below the lower limit (W-9)
 * @param aboveLimit wages above the upper limit (W-10)
 * @param leaps      wages that change by more than half (W-11)
 * @param lowered    wages lower than now: refused for declared periods
 */
public record WageCheck(long lines, long empty, long belowLimit, long aboveLimit, long leaps, long lowered) {
}
