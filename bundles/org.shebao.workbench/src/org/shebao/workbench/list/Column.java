package org.shebao.workbench.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.shebao.core.identity.Certificate;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

/**
 * A column of a list.
 *
 * @param name    its name: what its kept width, order and filter hang on
 * @param title   the heading
 * @param kind    how values are shown, compared, aligned and exported
 * @param width   in characters of Latin letters, at first
 * @param value   the value of a row, null for an empty cell; of the kind's class
 * @param notice  something to notice about a cell, null if nothing; null for no such column
 * @param editing how it is edited, null if it is not
 * @param link    what a click on the cell does, null if nothing
 * @param hidden  whether it is hidden at first
 * @param summed  whether the sums of ticked and all rows are shown
 */
public record Column<R>(String name, String title, Kind kind, int width, Function<R, ?> value, Function<R, Notice> notice,
		CellEditing<R> editing, Consumer<R> link, boolean hidden, boolean summed) {

	/** How values are shown. */
	public enum Kind {
		/** Words and identifiers: {@link String}. */
		TEXT,
		/** Yuan with grouping marks and two decimals, at the right: {@link Money}. */
		MONEY,
		/** Whole numbers at the right: {@link Number}. */
		COUNT,
		/** 2025-07-01: {@link LocalDate}. */
		DATE,
		/** 2025-07: {@link FeePeriod}. */
		MONTH,
		/** Per cent: {@link Rate}. */
		RATE,
		/** Exact numbers at the right: {@link BigDecimal}. */
		NUMBER,
		/** ✔ or nothing: {@link Boolean}. */
		TICK,
		/** A certificate's number, masked if the user wishes: {@link Certificate}. */
		CERTIFICATE
	}

	/**
	 * Something to notice about a cell.
	 *
	 * @param level   how grave it is
	 * @param message the sentence, shown on hovering and, for an error, beside the cell
	 */
	public record Notice(Level level, String message) {

		/** How grave it is: good to know, to be looked at, hinders. */
		public enum Level {
			GOOD, INFORMATION, WARNING, ERROR
		}
	}

	public Column {
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(value);
	}

	/** A column of a kind. */
	public static <R> Column<R> of(Kind kind, String name, String title, int width, Function<R, ?> value) {
		return new Column<>(name, title, kind, width, value, null, null, null, false, false);
	}

	/** A column of words. */
	public static <R> Column<R> text(String name, String title, int width, Function<R, String> value) {
		return of(Kind.TEXT, name, title, width, value);
	}

	/** A column of amounts. */
	public static <R> Column<R> money(String name, String title, Function<R, Money> value) {
		return of(Kind.MONEY, name, title, 14, value);
	}

	/** A column of counts. */
	public static <R> Column<R> count(String name, String title, Function<R, Number> value) {
		return of(Kind.COUNT, name, title, 10, value);
	}

	/** A column of days. */
	public static <R> Column<R> date(String name, String title, Function<R, LocalDate> value) {
		return of(Kind.DATE, name, title, 12, value);
	}

	/** A column of months. */
	public static <R> Column<R> month(String name, String title, Function<R, FeePeriod> value) {
		return of(Kind.MONTH, name, title, 10, value);
	}

	/** A column of certificates. */
	public static <R> Column<R> certificate(String name, String title, Function<R, Certificate> value) {
		return of(Kind.CERTIFICATE, name, title, 22, value);
	}

	/** The same with something to notice about its cells. */
	public Column<R> noticing(Function<R, Notice> what) {
		return new Column<>(name, title, kind, width, value, what, editing, link, hidden, summed);
	}

	/** The same that can be edited. */
	public Column<R> edited(CellEditing<R> how) {
		return new Column<>(name, title, kind, width, value, notice, how, link, hidden, summed);
	}

	/** The same whose cells can be clicked, such as 缴费人数. */
	public Column<R> linked(Consumer<R> click) {
		return new Column<>(name, title, kind, width, value, notice, editing, click, hidden, summed);
	}

	/** The same hidden until the user shows it. */
	public Column<R> hiddenAtFirst() {
		return new Column<>(name, title, kind, width, value, notice, editing, link, true, summed);
	}

	/** The same with sums of ticked and all rows. */
	public Column<R> withSums() {
		return new Column<>(name, title, kind, width, value, notice, editing, link, hidden, true);
	}
}
