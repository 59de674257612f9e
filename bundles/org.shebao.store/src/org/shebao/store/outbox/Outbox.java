package org.shebao.store.outbox;

import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/**
 * Everything that changes state at the bureau goes through here: nothing is lost and nothing is sent twice. A submission found begun but without an answer, be it
 * after a cut connection or a crash, is looked up by its id; only if the bureau has never received it is it sent again, under the same id.
 */
public interface Outbox {

	/**
	 * Records a submission in the transaction of the local change it belongs to. It is sent by {@link #dispatch}.
	 *
	 * @param kind the {@link SubmissionHandler#kind() kind} of the handler that will send it
	 * @param id   new, never used before
	 * @throws org.shebao.store.StoreException if the database fails or the id was used before; the transaction has to be given up
	 */
	void enqueue(StoreTransaction transaction, EmployerId employer, String kind, RequestId id);

	/**
	 * Sends what waits, looks up what is unknown and asks for feedback, in the order of entry, one at a time for each employer. While the outcome of one is
	 * unknown, those entered later are not sent, because they may rest on it. Must not be called within a transaction.
	 * <p>
	 * What a handler throws unexpectedly stops its own submission only, which is tried again at the next dispatch; once all others had their turn the first such
	 * exception is thrown with the others suppressed in it.
	 *
	 * @return the entries that were open, as they stand now
	 * @throws org.shebao.gateway.GatewayException.Unreachable  if the bureau cannot be reached: what was not answered before waits
	 * @throws org.shebao.gateway.GatewayException.SessionEnded if the login ended: what was not answered before waits
	 * @throws org.shebao.gateway.GatewayException.Untrusted    if the bureau cannot be trusted: what was not answered before waits
	 */
	List<OutboxEntry> dispatch(EmployerId employer, BureauSession session);

	/** The entries of an employer that are not settled, in the order of entry. */
	List<OutboxEntry> open(EmployerId employer);

	/** One entry, empty if there is none with this id. */
	Optional<OutboxEntry> find(RequestId id);
}
