package org.shebao.documents.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.shebao.documents.Cell;

/** The cells of both formats from their stored values. */
final class CellContent {

	/** A spreadsheet shows and computes 15 significant digits, but stores the binary neighbour with up to 17. */
	private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

	private CellContent() {
	}

	static Cell text(String text) {
		return text.isEmpty() ? new Cell.Empty() : new Cell.Text(text);
	}

	/** A number, or the date that its format makes of it. */
	static Cell number(BigDecimal number, String raw, int formatIndex, String format, boolean date1904) {
		double serial = number.doubleValue();
		if (format != null && DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(serial)) {
			return new Cell.Date(DateUtil.getLocalDateTime(serial, date1904, true));
		}
		return new Cell.Number(number.round(SHOWN).stripTrailingZeros(), raw);
	}

	static boolean isErrorCode(String text) {
		return text.startsWith("#") && FormulaError.isValidCode(codeOf(text));
	}

	private static int codeOf(String text) {
		for (FormulaError error : FormulaError.values()) {
			if (error.getString().equals(text)) {
				return error.getCode();
			}
		}
		return Integer.MIN_VALUE;
	}
}
