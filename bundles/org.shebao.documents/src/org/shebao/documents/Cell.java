package org.shebao.documents;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What a cell of a sheet holds. A formula is its cached value. */
public sealed interface Cell {

	/** The content as text, unchanged: digits in plain notation, dates as {@code 2025-07-01}, nothing for an empty cell. */
	String text();

	/** Whether there is nothing to read: no content, or only spaces of any kind. */
	default boolean isBlank() {
		return CellText.clean(text()).isEmpty();
	}

	/** A text. */
	record Text(String value) implements Cell {
		@Override
		public String text() {
			return value;
		}
	}

	/**
	 * A number.
	 *
	 * @param value the number as a spreadsheet shows it: at most 15 significant digits, no trailing zeros
	 * @param raw   the number as stored, for instance {@code 4588.0299999999997}
	 */
	record Number(BigDecimal value, String raw) implements Cell {

		private static final int PLAIN_SCALE = 40;

		@Override
		public String text() {
			return Math.abs(value.scale()) > PLAIN_SCALE ? value.toString() : value.toPlainString();
		}

		/** Digits before the decimal point. From 15 on an identifier may have lost its last digits. */
		public int integerDigits() {
			return Math.max(1, value.precision() - value.scale());
		}
	}

	/** A number formatted as a date. */
	record Date(LocalDateTime value) implements Cell {
		@Override
		public String text() {
			return value.toLocalTime().equals(LocalTime.MIDNIGHT) ? value.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
		}
	}

	/** A truth value. */
	record Bool(boolean value) implements Cell {
		@Override
		public String text() {
			return value ? "TRUE" : "FALSE";
		}
	}

	/** Nothing. */
	record Empty() implements Cell {
		@Override
		public String text() {
			return "";
		}

		@Override
		public boolean isBlank() {
			return true;
		}
	}

	/** A formula whose result the file does not have: programs that do not compute write such files. */
	record Uncomputed() implements Cell {
		@Override
		public String text() {
			return "";
		}

		/** The user sees a value there. */
		@Override
		public boolean isBlank() {
			return false;
		}
	}

	/** An error value such as {@code #N/A}. */
	record Error(String code) implements Cell {
		@Override
		public String text() {
			return code;
		}
	}
}
