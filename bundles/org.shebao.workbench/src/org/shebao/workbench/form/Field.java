package org.shebao.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.QueryField.Option;

/**
 * A field of a form.
 *
 * @param name     its name in the {@link FormValues}
 * @param label    what stands before it
 * @param kind     what is typed or chosen
 * @param required whether it has to be filled in; a star stands at the label
 * @param initial  what it begins with, null for nothing
 * @param hint     a sentence beneath it, empty for none
 * @param options  what is offered for a choice
 * @param table    the table of a choice among rows, null otherwise
 * @param check    what is wrong with the value, empty if nothing; pure and quick, called while the user types
 * @param rules    refusals of the work by these rules are shown at this field
 * @param lookup   what other fields become when this one was changed, in the background; null for nothing
 * @param shown    whether it is shown, given the other values
 */
public record Field(String name, String label, Kind kind, boolean required, Object initial, String hint, List<Option> options,
		Table<?> table, Function<Object, Optional<String>> check, List<String> rules, Function<String, Map<String, Object>> lookup,
		Predicate<FormValues> shown) {

	/** What a field takes and gives. */
	public enum Kind {
		/** One line: text. */
		TEXT,
		/** Several lines: text. */
		NOTE,
		/** Hidden letters with a button that shows them: an array of characters. */
		PASSWORD,
		/** A list that drops down: the option's value. */
		CHOICE,
		/** All options side by side: the option's value. */
		RADIO,
		/** A box: true or false. */
		TICK,
		/** A day. */
		DATE,
		/** A month. */
		MONTH,
		/** A file to read. */
		FILE,
		/** A row of a table. */
		ROW,
		/** Rows of a table: a list. */
		ROWS,
		/** Rows that are only shown. */
		TABLE,
		/** Shown and not changed: text. */
		FIXED,
		/** A sentence over the whole width: the initial value. */
		SENTENCE
	}

	/**
	 * The table of a choice among rows.
	 *
	 * @param columns the columns
	 * @param rows    the rows
	 */
	public record Table<R>(List<Column<R>> columns, List<R> rows) {
	}

	private static Field plain(String name, String label, Kind kind) {
		return new Field(name, label, kind, false, null, "", List.of(), null, value -> Optional.empty(), List.of(), null, values -> true);
	}

	/** A field for one line. */
	public static Field text(String name, String label) {
		return plain(name, label, Kind.TEXT);
	}

	/** A field for several lines. */
	public static Field note(String name, String label) {
		return plain(name, label, Kind.NOTE);
	}

	/** A field for a password. */
	public static Field password(String name, String label) {
		return plain(name, label, Kind.PASSWORD);
	}

	/** A list that drops down. */
	public static Field choice(String name, String label, List<Option> options) {
		return options(name, label, Kind.CHOICE, options);
	}

	/** Options side by side. */
	public static Field radio(String name, String label, List<Option> options) {
		return options(name, label, Kind.RADIO, options);
	}

	private static Field options(String name, String label, Kind kind, List<Option> options) {
		return new Field(name, label, kind, false, null, "", options, null, value -> Optional.empty(), List.of(), null, values -> true);
	}

	/** A box to tick. */
	public static Field tick(String name, String label) {
		return plain(name, label, Kind.TICK);
	}

	/** A day. */
	public static Field date(String name, String label) {
		return plain(name, label, Kind.DATE);
	}

	/** A month. */
	public static Field month(String name, String label) {
		return plain(name, label, Kind.MONTH);
	}

	/** A file to read. */
	public static Field file(String name, String label) {
		return plain(name, label, Kind.FILE);
	}

	/** One row of a table. */
	public static <R> Field row(String name, String label, List<Column<R>> columns, List<R> rows) {
		return new Field(name, label, Kind.ROW, false, null, "", List.of(), new Table<>(columns, rows), value -> Optional.empty(), List.of(), null, values -> true);
	}

	/** Any rows of a table. */
	public static <R> Field rows(String name, String label, List<Column<R>> columns, List<R> rows) {
		return new Field(name, label, Kind.ROWS, false, null, "", List.of(), new Table<>(columns, rows), value -> Optional.empty(), List.of(), null, values -> true);
	}

	/** Rows that are only shown. */
	public static <R> Field table(String name, String label, List<Column<R>> columns, List<R> rows) {
		return new Field(name, label, Kind.TABLE, false, null, "", List.of(), new Table<>(columns, rows), value -> Optional.empty(), List.of(), null, values -> true);
	}

	/** Something shown and not changed. */
	public static Field fixed(String name, String label, String value) {
		return plain(name, label, Kind.FIXED).initially(value);
	}

	/** A sentence over the whole width. */
	public static Field sentence(String name, String sentence) {
		return plain(name, "", Kind.SENTENCE).initially(sentence);
	}

	/** The same that has to be filled in. */
	public Field needed() {
		return new Field(name, label, kind, true, initial, hint, options, table, check, rules, lookup, shown);
	}

	/** The same that begins with a value. */
	public Field initially(Object value) {
		return new Field(name, label, kind, required, value, hint, options, table, check, rules, lookup, shown);
	}

	/** The same with a sentence beneath it. */
	public Field hinted(String sentence) {
		return new Field(name, label, kind, required, initial, sentence, options, table, check, rules, lookup, shown);
	}

	/** The same with a check of its value, which is not called for an empty field. */
	public Field checked(Function<Object, Optional<String>> what) {
		return new Field(name, label, kind, required, initial, hint, options, table, what, rules, lookup, shown);
	}

	/** The same where refusals by some rules are shown. */
	public Field refusedBy(String... numbers) {
		return new Field(name, label, kind, required, initial, hint, options, table, check, List.of(numbers), lookup, shown);
	}

	/** The same that fills other fields when it was changed. What the lookup refuses is shown at this field. */
	public Field filling(Function<String, Map<String, Object>> others) {
		return new Field(name, label, kind, required, initial, hint, options, table, check, rules, others, shown);
	}

	/** The same shown only while the other values ask for it. */
	public Field shownIf(Predicate<FormValues> when) {
		return new Field(name, label, kind, required, initial, hint, options, table, check, rules, lookup, when);
	}
}
