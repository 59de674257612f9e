package org.shebao.workbench.ui.list;

import java.time.Instant;
import java.time.LocalDateTime;

import org.shebao.core.time.BusinessClock;

/** The computer's clock, for names of exported files only. */
final class ExportClock implements BusinessClock {

	@Override
	public Instant now() {
		return Instant.now();
	}

	/** The present moment in China Standard Time. */
	LocalDateTime present() {
		return LocalDateTime.ofInstant(now(), ZONE);
	}
}
