package org.shebao.bureau.internal.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.core.time.FeePeriod;

/** Holds values that come in against the contract. What is refused is named by its place, never quoted: it may be personal. */
final class Values {
	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
	private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
	private static final int FIRST_YEAR = 1950;
	private static final int LAST_YEAR = 2199;

	private Values() {
	}

	/** A value that is written as a text. */
	static <T> T read(String name, String text, Function<String, T> reader) {
		try {
			return reader.apply(text);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw wrong(name);
		}
	}

	static <T> T present(String name, T value) {
		if (value == null) {
			throw Refusal.contract(BureauTexts.text("contract.missing", name));
		}
		return value;
	}

	static <T> List<T> allPresent(String name, List<T> values) {
		present(name, values).forEach(value -> present(name, value));
		return values;
	}

	/** Refuses a value that does not hold. */
	static void hold(String name, boolean holds) {
		if (!holds) {
			throw wrong(name);
		}
	}

	/** A text that the bureau can keep. */
	static String atMost(int length, String name, String text) {
		hold(name, text.length() <= length);
		return text;
	}

	static LocalDate day(String text) {
		if (!DAY.matcher(text).matches()) {
			throw new IllegalArgumentException("no day");
		}
		return LocalDate.parse(text);
	}

	static FeePeriod period(String text) {
		if (!MONTH.matcher(text).matches()) {
			throw new IllegalArgumentException("no month");
		}
		return FeePeriod.parse(text);
	}

	/** A year in which somebody could be insured. */
	static void sensible(String name, int year) {
		hold(name, year >= FIRST_YEAR && year <= LAST_YEAR);
	}

	static Refusal wrong(String name) {
		return Refusal.contract(BureauTexts.text("contract.value", name));
	}
}
