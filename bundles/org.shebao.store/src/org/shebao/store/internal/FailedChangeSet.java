package org.shebao.store.internal;

import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;

/** Remembers the change set that failed, which the library's exception does not tell. */
final class FailedChangeSet extends AbstractChangeExecListener {

	private String id = "?";

	@Override
	public void runFailed(ChangeSet changeSet, DatabaseChangeLog changelog, Database database, Exception failure) {
		id = changeSet.getFilePath() + "#" + changeSet.getId();
	}

	@Override
	public void preconditionFailed(liquibase.exception.PreconditionFailedException failure, liquibase.precondition.core.PreconditionContainer.FailOption option) {
		id = String.valueOf(failure.getMessage());
	}

	/** The file and the number of the change set. */
	String id() {
		return id;
	}
}
