package org.shebao.bureau.internal.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/** Everything that is logged, by whomever. */
final class LogCapture extends Handler implements AutoCloseable {
	private final List<LogRecord> records = new CopyOnWriteArrayList<>();

	LogCapture() {
		Logger.getLogger("").addHandler(this);
	}

	/** What the bureau and its libraries logged as a warning or worse, messages and stack traces. */
	List<String> warnings() {
		return records.stream().filter(record -> record.getLevel().intValue() >= Level.WARNING.intValue()).map(new SimpleFormatter()::format).toList();
	}

	/** All that was logged. */
	String text() {
		return records.stream().map(new SimpleFormatter()::format).collect(Collectors.joining());
	}

	@Override
	public void publish(LogRecord record) {
		// the tests' own reader of the contract warns of keywords that are none of JSON Schema
		if (!record.getLoggerName().startsWith("com.networknt")) {
			records.add(record);
		}
	}

	@Override
	public void flush() {
		// nothing is kept back
	}

	@Override
	public void close() {
		Logger.getLogger("").removeHandler(this);
	}
}
