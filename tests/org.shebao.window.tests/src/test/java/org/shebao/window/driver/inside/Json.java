package org.shebao.window.driver.inside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON in both directions on one line; the product's process must not need a library for its driver. */
final class Json {

	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	/** Reads an object; numbers become {@link Integer}. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> read(String line) {
		return (Map<String, Object>) new Json(line).value();
	}

	private Object value() {
		switch (next()) {
			case '{':
				return object();
			case '[':
				return list();
			case '"':
				return string();
			default:
				at--;
				return literal();
		}
	}

	private Map<String, Object> object() {
		Map<String, Object> object = new LinkedHashMap<>();
		for (char mark = next(); mark != '}'; mark = next()) {
			if (mark == '"') {
				String key = string();
				next();
				object.put(key, value());
			}
		}
		return object;
	}

	private List<Object> list() {
		List<Object> list = new ArrayList<>();
		for (char mark = next(); mark != ']'; mark = next()) {
			if (mark != ',') {
				at--;
				list.add(value());
			}
		}
		return list;
	}

	private String string() {
		StringBuilder string = new StringBuilder();
		for (char letter = text.charAt(at++); letter != '"'; letter = text.charAt(at++)) {
			string.append(letter == '\\' ? escaped() : letter);
		}
		return string.toString();
	}

	private char escaped() {
		char letter = text.charAt(at++);
		switch (letter) {
			case 'n':
				return '\n';
			case 't':
				return '\t';
			case 'r':
				return '\r';
			case 'b':
				return '\b';
			case 'f':
				return '\f';
			case 'u':
				at += 4;
				return (char) Integer.parseInt(text.substring(at - 4, at), 16);
			default:
				return letter;
		}
	}

	private Object literal() {
		int start = at;
		while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		String literal = text.substring(start, at);
		return switch (literal) {
			case "null" -> null;
			case "true", "false" -> Boolean.valueOf(literal);
			default -> Integer.valueOf(literal);
		};
	}

	private char next() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return text.charAt(at++);
	}

	/** Writes maps, iterables, texts, numbers, booleans and null. */
	static String write(Object value) {
		StringBuilder out = new StringBuilder();
		write(value, out);
		return out.toString();
	}

	private static void write(Object value, StringBuilder out) {
		if (value instanceof Map<?, ?> map) {
			String before = "{";
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				quote(entry.getKey().toString(), out.append(before));
				write(entry.getValue(), out.append(':'));
				before = ",";
			}
			out.append(map.isEmpty() ? "{}" : "}");
		} else if (value instanceof Iterable<?> list) {
			out.append('[');
			String before = "";
			for (Object each : list) {
				write(each, out.append(before));
				before = ",";
			}
			out.append(']');
		} else if (value == null || value instanceof Number || value instanceof Boolean) {
			out.append(value);
		} else {
			quote(value.toString(), out);
		}
	}

	private static void quote(String string, StringBuilder out) {
		out.append('"');
		for (char letter : string.toCharArray()) {
			if (letter == '"' || letter == '\\') {
				out.append('\\').append(letter);
			} else if (letter < ' ') {
				out.append("\\u%04x".formatted((int) letter));
			} else {
				out.append(letter);
			}
		}
		out.append('"');
	}
}
