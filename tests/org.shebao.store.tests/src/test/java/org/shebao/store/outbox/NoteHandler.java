package org.shebao.store.outbox;

import java.sql.SQLException;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** Records in the table NOTE what it is told, as {@code <id> <state> <rule> <reason>}. */
final class NoteHandler implements SubmissionHandler {

	static final String KIND = "note";

	private boolean failing;

	/** Lets settling fail until it is called again with {@code false}. */
	void failing(boolean fails) {
		failing = fails;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Feedback send(RequestId id, BureauSession session) {
		return ((ScriptedBureau) session).submit(id);
	}

	@Override
	public void received(StoreTransaction transaction, RequestId id, Feedback feedback) {
		note(transaction, id, feedback);
	}

	@Override
	public void settle(StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session) {
		note(transaction, id, feedback);
		if (failing) {
			throw new IllegalStateException("cannot settle");
		}
	}

	/** How often a request has been noted with a state. */
	static long times(Store store, RequestId id, Feedback.State state) {
		return store.read(transaction -> SqlStatement.of(transaction, "SELECT COUNT(*) FROM NOTE WHERE TEXT LIKE ?", id + " " + state + "%").number());
	}

	private static void note(StoreTransaction transaction, RequestId id, Feedback feedback) {
		try {
			SqlStatement.of(transaction, "INSERT INTO NOTE (TEXT) VALUES (?)", String.join(" ", id.value(), feedback.state().name(), feedback.rule(), feedback.reason())).update();
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}
}
