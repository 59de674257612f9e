package org.shebao.documents;

/**
 * A row of the failure file F-FAIL.
 *
 * @param row        the row that failed, with its number in the file that was imported
 * @param insurances the names of the insurance types concerned, empty if all
 * @param reason     why it failed (失败原因)
 * @param advice     what to do (处理建议)
 */
public record FailureRow(WageRow row, String insurances, String reason, String advice) {
}
