package org.shebao.cli.internal;

import org.shebao.core.text.Texts;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers within bounds, so that a number out of them is a wrong command line and no failure of the program. */
public abstract class WholeNumber implements ITypeConverter<Integer> {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private final int least;
	private final int most;

	private WholeNumber(int least, int most) {
		this.least = least;
		this.most = most;
	}

	@Override
	public final Integer convert(String typed) {
		try {
			int number = Integer.parseInt(typed);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException none) {
			// told like a number out of bounds
		}
		throw new TypeConversionException(TEXTS.get("number.wrong", typed, String.valueOf(least), String.valueOf(most)));
	}

	/** How many rows to show. */
	public static final class Rows extends WholeNumber {

		/** For picocli. */
		public Rows() {
			super(1, Integer.MAX_VALUE);
		}
	}

	/** A port on which to listen, 0 for any free one. */
	public static final class ListeningPort extends WholeNumber {

		/** For picocli. */
		public ListeningPort() {
			super(0, 65_535);
		}
	}

	/** A port on which somebody listens. */
	public static final class Port extends WholeNumber {

		/** For picocli. */
		public Port() {
			super(1, 65_535);
		}
	}
}
