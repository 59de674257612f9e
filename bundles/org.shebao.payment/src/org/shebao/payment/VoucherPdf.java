package org.shebao.payment;

/**
 * The printed form P-4 of a voucher: made once, the same bytes ever after.
 *
 * @param voucherNo the voucher
 * @param fileName  a name for the file
 * @param bytes     the PDF
 * @param sha256    its SHA-256 in hexadecimal digits
 */
public record VoucherPdf(String voucherNo, String fileName, byte[] bytes, String sha256) {
}
