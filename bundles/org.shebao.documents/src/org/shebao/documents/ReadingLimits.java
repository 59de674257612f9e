package org.shebao.documents;

/**
 * What a workbook may cost to read. A file beyond a limit is refused before it can exhaust the memory.
 *
 * @param dataRows   rows with content below the header
 * @param fileBytes  size of the file
 * @param partBytes  unpacked size of one part of an .xlsx file
 * @param totalBytes unpacked size of all parts
 * @param ratio      unpacked bytes for each packed byte, for parts above sixteen mebibytes: what is smaller does no harm however it is packed
 */
public record ReadingLimits(int dataRows, long fileBytes, long partBytes, long totalBytes, int ratio) {

	private static final long MEBIBYTE = 1L << 20;

	/** The limits of imports (DOMAIN §6.1): 100,000 rows; the sizes are several times what such a file needs. */
	public static final ReadingLimits STANDARD = new ReadingLimits(100_000, 50 * MEBIBYTE, 256 * MEBIBYTE, 512 * MEBIBYTE, 200);

	/** The same limits with another number of rows. */
	public ReadingLimits withDataRows(int rows) {
		return new ReadingLimits(rows, fileBytes, partBytes, totalBytes, ratio);
	}
}
