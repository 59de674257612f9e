package org.shebao.workbench.list.model;

import java.math.BigDecimal;

import org.shebao.core.identity.Certificate;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.workbench.list.Column;

/** How values are shown as text (DOMAIN §5.0). */
public final class CellFormat {

	private static final String TICKED = "✔";
	private static final int GROUP = 3;

	private CellFormat() {
	}

	/** The text of a cell; empty for an empty cell. */
	public static <R> String text(Column<R> column, R row, boolean masked) {
		Object value = column.value().apply(row);
		return value == null ? "" : switch (column.kind()) {
			case TEXT, DATE, MONTH -> value.toString();
			case MONEY -> grouped(((Money) value).toString());
			case COUNT -> grouped(value.toString());
			case RATE -> ((Rate) value).percent();
			case NUMBER -> grouped(((BigDecimal) value).toPlainString());
			case TICK -> Boolean.TRUE.equals(value) ? TICKED : "";
			case CERTIFICATE -> certificate((Certificate) value, masked);
		};
	}

	private static String certificate(Certificate certificate, boolean masked) {
		return masked ? certificate.masked().replace("...", "…") : certificate.number();
	}

	/** Whether a kind stands at the right, so that digits of the same weight stand beneath each other. */
	public static boolean right(Column.Kind kind) {
		return switch (kind) {
			case MONEY, COUNT, NUMBER, RATE -> true;
			case TEXT, DATE, MONTH, TICK, CERTIFICATE -> false;
		};
	}

	/** A plain number with grouping marks. */
	static String grouped(String number) {
		int begin = number.startsWith("-") ? 1 : 0;
		int point = number.indexOf('.');
		StringBuilder text = new StringBuilder(number);
		for (int i = (point < 0 ? number.length() : point) - GROUP; i > begin; i -= GROUP) {
			text.insert(i, ',');
		}
		return text.toString();
	}
}
