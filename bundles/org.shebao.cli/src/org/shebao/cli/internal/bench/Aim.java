package org.shebao.cli.internal.bench;

import java.math.BigDecimal;

/** What is measured and how good it has to be. */
enum Aim {
	FEES("2", true), SYNC("2", true), WINDOW("1.2", true), EXPORT("1.3", true), IMPORT("2.5", false), SUBMIT("2.5", false), FORM("1.5", false),
	/** Megabytes of the heap that are in use at most. */
	HEAP("256", false),
	/** The exponent of growth from 10,000 persons on. */
	GROWTH("1.05", true);

	private final BigDecimal limit;
	private final boolean unlimited;

	Aim(String limit, boolean unlimited) {
		this.limit = new BigDecimal(limit);
		this.unlimited = unlimited;
	}

	/** What a figure must not exceed. */
	BigDecimal limit() {
		return limit;
	}

	/** Whether it is measured beyond what a file or a submission may hold. */
	boolean isUnlimited() {
		return unlimited;
	}
}
