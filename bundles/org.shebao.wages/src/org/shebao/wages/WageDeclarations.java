package org.shebao.wages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.shebao.core.task.Progress;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;
import org.shebao.wages.WageDraft.Key;

/** Submitting wages and what became of it (提交申报, 申报记录). */
public interface WageDeclarations {

	/** The outbox kind of wages. */
	String KIND = "wages";

	/**
	 * Submits some drafts (提交申报, R-082): they become a batch recorded together with its submission. {@link #feedback} sends it.
	 *
	 * @throws org.shebao.core.RuleViolation W-7 if nothing is chosen, W-1 outside the window, R-113 if the year cannot be adjusted, R-086 with the persons whose wage is empty
	 */
	WageBatch submit(EmployerSession session, DraftScope scope, Collection<Key> keys);

	/** Submits all drafts (全量提交申报, R-083); refusals as {@link #submit}. */
	WageBatch submitAll(EmployerSession session, DraftScope scope);

	/**
	 * Sends what waits and asks for results (申报结果查询, R-108, R-126).
	 *
	 * @return the batches that were open, as they stand now
	 * @throws org.shebao.gateway.GatewayException if the bureau gave no proper answer: everything waits and may be asked again
	 */
	List<WageBatch> feedback(EmployerSession session);

	/**
	 * The batches submitted between two days, newest first.
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if the range ends before it begins
	 */
	List<WageBatch> batches(EmployerId employer, LocalDate from, LocalDate to);

	/**
	 * One batch.
	 *
	 * @throws org.shebao.core.RuleViolation R-125 if the employer has no such batch
	 */
	WageBatch batch(EmployerId employer, long batch);

	/** The lines of a batch after one of them (0 for the first window), only rejected ones if wished. */
	List<SubmittedWage> lines(EmployerId employer, long batch, boolean rejectedOnly, long after, int limit);

	/** Writes the lines of a batch with reasons; the file appears only when it is complete. Gives how many. */
	long export(EmployerId employer, long batch, boolean rejectedOnly, Path target, Progress progress);

	/** Makes drafts of the rejected lines of a batch (失败人员重新申报); the batch stays as it is. Gives how many. */
	long draftAgain(EmployerId employer, long batch);
}
