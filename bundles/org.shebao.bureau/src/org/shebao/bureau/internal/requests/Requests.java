package org.shebao.bureau.internal.requests;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.Trace;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Submissions: each id is received at most once and decided afterwards, one after the other. What was received before a stop is decided after the next start.
 */
public final class Requests implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
	private static final String SELECT = "SELECT request_id, state, accepted, rejected, rule_id, reason, reference, serial FROM request WHERE request_id = ?";

	private final Database database;
	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("bureau-decisions").daemon().factory());
	private Map<RequestKind, Decider> deciders = Map.of();
	private volatile boolean closing;

	public Requests(Database database) {
		this.database = database;
	}

	/** Decides submissions of a kind. */
	@FunctionalInterface
	public interface Decider {
		/** Decides within one transaction; whatever is thrown leaves nothing behind. */
		Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id);
	}

	/** Begins to decide, first what was left over. */
	public void start(Map<RequestKind, Decider> by) {
		deciders = Map.copyOf(by);
		database.read(transaction -> transaction.list("SELECT request_id FROM request WHERE state = 'PENDING' ORDER BY arrival", row -> new RequestId(row.text(1))))
				.forEach(this::enqueue);
	}

	/**
	 * Receives a submission. One that was received before is answered without looking at it again.
	 *
	 * @param store keeps its content, in the transaction that makes it received
	 * @throws Refusal if the id belongs to another registration
	 */
	public Feedback receive(RegistrationSerial serial, RequestId id, RequestKind kind, Consumer<Transaction> store) {
		Optional<Feedback> known = database.call(transaction -> {
			Optional<Feedback> before = find(transaction, serial, id);
			if (before.isEmpty()) {
				transaction.update("INSERT INTO request VALUES (?, ?, ?, ?, 0, 0, '', '', '', ?)", id, serial, kind, Feedback.State.PENDING, transaction.next("request"));
				store.accept(transaction);
			}
			return before;
		});
		if (known.isPresent()) {
			return known.get();
		}
		enqueue(id);
		return new Feedback(id, Feedback.State.PENDING, 0, 0, "", "", "");
	}

	/** What is known of a submission, empty if it was never received. */
	public Optional<Feedback> feedback(RegistrationSerial serial, RequestId id) {
		return database.read(transaction -> find(transaction, serial, id));
	}

	/** Waits until everything received so far is decided. */
	public void settle() {
		try {
			CountDownLatch reached = new CountDownLatch(1);
			worker.execute(reached::countDown);
			reached.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Finishes the decision that is under way and leaves the rest for the next start. */
	@Override
	public void close() {
		closing = true;
		// never an interrupt: it would break the database's own files
		worker.shutdown();
		try {
			if (!worker.awaitTermination(5, TimeUnit.MINUTES)) {
				LOG.warn("a decision has not ended");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void enqueue(RequestId id) {
		worker.execute(() -> decide(id));
	}

	private record Open(RegistrationSerial serial, RequestKind kind) {
	}

	private void decide(RequestId id) {
		if (closing) {
			return;
		}
		try {
			database.run(transaction -> {
				Open open = transaction.first("SELECT serial, kind FROM request WHERE request_id = ? AND state = 'PENDING'",
						row -> new Open(new RegistrationSerial(row.text(1)), RequestKind.valueOf(row.text(2))), id).orElseThrow();
				store(transaction, id, deciders.get(open.kind()).decide(transaction, open.serial(), id));
			});
		} catch (RuntimeException e) {
			// the submitter must get an answer, and the next submission its turn
			LOG.error("a submission could not be decided: {}", new Trace(e));
			database.run(transaction -> store(transaction, id, Decision.rejected(0, Problem.INTERNAL, BureauTexts.text("internal"))));
		}
	}

	private static void store(Transaction transaction, RequestId id, Decision decision) {
		transaction.update("UPDATE request SET state = ?, accepted = ?, rejected = ?, rule_id = ?, reason = ?, reference = ? WHERE request_id = ?", decision.state(),
				decision.accepted(), decision.rejected(), decision.rule(), decision.reason(), decision.reference(), id);
	}

	private static Optional<Feedback> find(Transaction transaction, RegistrationSerial serial, RequestId id) {
		List<String> owners = transaction.list("SELECT serial FROM request WHERE request_id = ?", row -> row.text(1), id);
		if (!owners.isEmpty() && !owners.getFirst().equals(serial.value())) {
			throw Refusal.conflict(Problem.CONTRACT, BureauTexts.text("request.other"));
		}
		return transaction.first(SELECT, Requests::read, id);
	}

	private static Feedback read(Row row) throws SQLException {
		return new Feedback(new RequestId(row.text(1)), Feedback.State.valueOf(row.text(2)), row.number(3), row.number(4), row.text(5), row.text(6), row.text(7));
	}
}
