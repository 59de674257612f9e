package org.shebao.store.internal;

import java.util.logging.Level;

import org.slf4j.LoggerFactory;

import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;

/** Passes on what the migration library warns of and keeps its chatter to itself. */
final class WarningsOnly extends AbstractLogService {

	@Override
	public int getPriority() {
		return PRIORITY_NOT_APPLICABLE;
	}

	@Override
	public Logger getLog(Class type) {
		org.slf4j.Logger target = LoggerFactory.getLogger(type);
		return new AbstractLogger() {
			@Override
			public void log(Level level, String message, Throwable failure) {
				if (Level.SEVERE.equals(level)) {
					target.error(message, failure);
				} else if (Level.WARNING.equals(level)) {
					target.warn(message, failure);
				}
			}
		};
	}
}
