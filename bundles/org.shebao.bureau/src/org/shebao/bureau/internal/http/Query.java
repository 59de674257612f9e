package org.shebao.bureau.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.core.RuleViolation;

/** The parameters of a query. Those that an operation does not know are ignored. */
record Query(Map<String, String> values) {

	/** Reads a percent-encoded query, null without one. */
	static Query of(String raw) {
		Map<String, String> values = new HashMap<>();
		for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
			String[] parts = pair.split("=", 2);
			String name = decoded("query", parts[0]);
			if (values.put(name, parts.length == 1 ? "" : decoded(name, parts[1])) != null) {
				throw Values.wrong(name);
			}
		}
		return new Query(values);
	}

	/** A parameter that must be there. */
	<T> T required(String name, Function<String, T> reader) {
		return Values.read(name, Values.present(name, values.get(name)), reader);
	}

	/** A text, empty if it is left out. */
	String text(String name, int length) {
		return Values.atMost(length, name, values.getOrDefault(name, ""));
	}

	/** A whole number within bounds. */
	long number(String name, long least, long most) {
		long number = required(name, Long::valueOf);
		if (number < least || number > most) {
			throw Values.wrong(name);
		}
		return number;
	}

	/** The parameters {@code from} and {@code to} of a question about a range (W-8). */
	<T extends Comparable<? super T>> Range<T> range(Function<String, T> reader) {
		Range<T> range = new Range<>(required("from", reader), required("to", reader));
		if (range.from().compareTo(range.to()) > 0) {
			throw new RuleViolation("W-8", BureauTexts.text("W-8"));
		}
		return range;
	}

	/** From one value to another, both included. */
	record Range<T>(T from, T to) {
	}

	private static String decoded(String name, String text) {
		return Values.read(name, text, value -> URLDecoder.decode(value, StandardCharsets.UTF_8));
	}
}
