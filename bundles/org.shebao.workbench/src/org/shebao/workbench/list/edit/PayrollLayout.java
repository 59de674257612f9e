package org.shebao.workbench.list.edit;

/**
 * Which columns of a pasted payroll list say what; columns are counted from 0.
 *
 * @param certificate the certificate numbers, -1 if there are none
 * @param name        the names, -1 if there are none
 * @param amount      the amounts
 * @param heading     the heading of the amounts, empty if the first line is no headings
 */
public record PayrollLayout(int certificate, int name, int amount, String heading) {
}
