package org.shebao.bureau.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure for the log: where it came from, but not what it says, because messages of a database quote the values that they are about. */
public record Trace(Throwable failure) {
	private static final int CAUSES = 5;

	@Override
	public String toString() {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(CAUSES).map(Trace::text).collect(Collectors.joining("caused by "));
	}

	private static String text(Throwable failure) {
		return failure.getClass().getName() + "\n"
				+ Arrays.stream(failure.getStackTrace()).map(frame -> "\tat " + frame + "\n").collect(Collectors.joining());
	}
}
