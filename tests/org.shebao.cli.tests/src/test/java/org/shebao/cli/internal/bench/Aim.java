package org.shebao.cli.internal.bench;

import java.math.BigDecimal;

/** What is measured and how good it has to be. */
enum Aim {
	FEES("Fees, against a loop over BigDecimal", "2", true), SYNC("Full sync, against a JDBC batch", "2", true), WINDOW("A late window of 1000 rows, against the first", "1.2", true), EXPORT("Export of all employees, against the streaming writer", "1.3", true), IMPORT("Import of wages, against a StAX scan and a JDBC batch", "2.5", false), SUBMIT("Submit until feedback, against one upload and a JDBC batch", "2.5", false), FORM("Printing a form, against an OpenPDF table", "1.5", false),
	/** Megabytes of the heap that are in use at most. */
	HEAP("Heap in use at most (MB)", "256", false),
	/** The exponent of growth from 10,000 persons on. */
	GROWTH("Exponent of growth", "1.05", true);

	private final String text;
	private final BigDecimal limit;
	private final boolean unlimited;

	Aim(String text, String limit, boolean unlimited) {
		this.text = text;
		this.limit = new BigDecimal(limit);
		this.unlimited = unlimited;
	}

	/** What it is. */
	String text() {
		return text;
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
