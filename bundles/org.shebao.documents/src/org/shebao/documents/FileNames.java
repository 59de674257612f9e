package org.shebao.documents;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Names for the files that the user saves (DOMAIN §5.0). */
public final class FileNames {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
	private static final int LONGEST_PART = 60;

	private FileNames() {
	}

	/** {@code <页面名>_<单位名称>_<yyyyMMddHHmmss>.xlsx}; the time is China Standard Time from the business clock. */
	public static String export(String page, String employer, LocalDateTime at) {
		return part(page) + '_' + part(employer) + '_' + STAMP.format(at) + ".xlsx";
	}

	/** A part of a file name: characters that Windows does not allow become underscores, and it is cut to 60 characters. */
	public static String part(String text) {
		String legal = CellText.clean(text).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "");
		int length = Math.min(legal.codePointCount(0, legal.length()), LONGEST_PART);
		return legal.substring(0, legal.offsetByCodePoints(0, length));
	}
}
