package org.shebao.store.outbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;

/** Records in the table NOTE what it is told, as {@code <id> <state> <rule> <reason>}. */
final class NoteHandler implements SubmissionHandler {

	static final String KIND = "note";

	private final Set<RequestId> failing = new HashSet<>();

	/** Lets settling these, and only these, fail until it is called again. */
	NoteHandler failing(Collection<RequestId> ids) {
		failing.clear();
		failing.addAll(ids);
		return this;
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
		if (failing.contains(id)) {
			throw new IllegalStateException("cannot settle " + id);
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
