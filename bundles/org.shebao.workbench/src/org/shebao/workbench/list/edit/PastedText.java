package org.shebao.workbench.list.edit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.shebao.core.identity.Certificate;
import org.shebao.core.text.HalfWidth;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;

/** What the texts of spreadsheets mean in a column: plain, as an editor takes them. */
final class PastedText {

	private static final Pattern TEXT_MARK = Pattern.compile("^'+");
	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern NUMBER = Pattern.compile("[¥￥]?\\s*(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*元?");
	/** Thirty digits at most: the time to compare numbers grows by the square of their digits. */
	private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
	/** Ten digits at most: a telephone number is no amount. */
	private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,30})?");
	private static final Pattern CERTIFICATE = Pattern.compile("[0-9]{17}[0-9X]|[0-9]{15}");

	private PastedText() {
	}

	/** The text for a column of a kind: numbers without currency and grouping marks, others without space around them. */
	static String plain(Kind kind, String pasted) {
		return switch (kind) {
			case MONEY, COUNT, NUMBER -> number(pasted);
			case CERTIFICATE -> certificate(pasted);
			case TEXT, DATE, MONTH, RATE, TICK -> trimmed(pasted);
		};
	}

	/** What a cell holds, written in the same way. */
	static <R> String held(Column<R> column, R row) {
		if (column.editing() != null) {
			return column.editing().text().apply(row);
		}
		Object value = column.value().apply(row);
		return value instanceof Certificate certificate ? certificate(certificate.number()) : plain(column.kind(), value == null ? "" : value.toString());
	}

	/** Whether two plain texts mean the same in a column of a kind. */
	static boolean same(Kind kind, String one, String other) {
		if (one.equals(other) || kind != Kind.MONEY && kind != Kind.COUNT && kind != Kind.NUMBER) {
			return one.equals(other);
		}
		Optional<BigDecimal> number = value(one);
		return number.isPresent() && value(other).filter(held -> held.compareTo(number.get()) == 0).isPresent();
	}

	/** Without space around it. */
	static String trimmed(String pasted) {
		int begin = 0;
		int end = pasted.length();
		while (begin < end && isSpace(pasted.charAt(begin))) {
			begin++;
		}
		while (begin < end && isSpace(pasted.charAt(end - 1))) {
			end--;
		}
		return pasted.substring(begin, end);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
	}

	static boolean looksLikeAmount(String pasted) {
		return AMOUNT.matcher(number(pasted)).matches();
	}

	/** What the amounts among some texts come to. */
	static BigDecimal sum(Stream<String> pasted) {
		return pasted.filter(PastedText::looksLikeAmount).map(text -> new BigDecimal(number(text))).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static boolean looksLikeCertificate(String pasted) {
		return CERTIFICATE.matcher(certificate(pasted)).matches();
	}

	/** A certificate's number in its one form; apostrophes that mark text in spreadsheets do not count. */
	static String certificate(String pasted) {
		String number = SPACES.matcher(Normalizer.normalize(pasted, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
		return TEXT_MARK.matcher(number).replaceFirst("");
	}

	private static String number(String pasted) {
		String trimmed = trimmed(pasted);
		Matcher number = NUMBER.matcher(HalfWidth.of(trimmed));
		return number.matches() ? number.group(1).replace(",", "") : trimmed;
	}

	private static Optional<BigDecimal> value(String plain) {
		return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}
}
