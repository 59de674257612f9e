package org.shebao.wages.ui;

import java.time.LocalDateTime;
import java.util.function.Supplier;

import org.shebao.core.time.BusinessClock;
import org.shebao.documents.FileNames;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.Workbench;

/**
 * What the actions of the drafts page work with.
 *
 * @param workbench the window
 * @param session   who works for which employer
 * @param drafts    the drafts
 * @param shown     the scope of the rows that are shown
 */
record DraftDesk(Workbench workbench, EmployerSession session, WageDrafts drafts, Supplier<DraftScope> shown) {

	/** The area whose data change. */
	static final String AREA = "wages";
	/** The page of drafts. */
	static final String DRAFTS = "org.shebao.wages.drafts";
	/** The page of submissions. */
	static final String RECORDS = "org.shebao.wages.records";
	/** The page of one submission's lines. */
	static final String BATCH = "org.shebao.wages.batch";

	EmployerId employer() {
		return session.id();
	}

	DraftScope scope() {
		return shown.get();
	}

	/** Tells all pages that drafts or submissions changed. */
	void changed() {
		workbench.changed(AREA);
	}

	/** The name of a file to be saved. */
	String fileName(String what) {
		return FileNames.export(what, session.employer().registration().name(), LocalDateTime.ofInstant(session.clock().now(), BusinessClock.ZONE));
	}
}
