package org.shebao.declarations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.shebao.core.Contradiction;
import org.shebao.gateway.FeeItem;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** The declaration records of all channels (申报记录, R-151). */
public interface DeclarationRecords {

	/**
	 * The records kept here, newest first.
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if a range ends before it begins
	 */
	List<FeeDeclaration> list(EmployerId employer, RecordFilter filter);

	/**
	 * The items of a record as they were declared; empty for other channels, of which the bureau tells only sums.
	 *
	 * @throws org.shebao.core.RuleViolation R-151 if no such record is known
	 */
	List<FeeItem> items(EmployerId employer, long id);

	/**
	 * Fetches the records of all channels declared between two days. A record that contradicts what was declared here is skipped (C-1).
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if the range ends before it begins
	 */
	RecordsUpdated sync(EmployerSession session, LocalDate from, LocalDate to);

	/**
	 * Sends what waits, asks for the results of what is being processed, and refreshes payment and arrival of what is not yet arrived (申报结果查询, R-155).
	 *
	 * @throws org.shebao.gateway.GatewayException if the bureau gave no proper answer: everything waits and may be asked again
	 */
	RecordsUpdated results(EmployerSession session);

	/**
	 * Writes the sheet F-DECL of some records; the file appears only when it is complete.
	 *
	 * @return how many rows without the total
	 * @throws org.shebao.core.RuleViolation  W-7 if nothing is chosen, R-151 if a record is not known
	 * @throws java.io.UncheckedIOException if the file cannot be written
	 */
	int export(EmployerId employer, Collection<Long> ids, Path target);

	/**
	 * What an update brought.
	 *
	 * @param updated    the records that are new or changed
	 * @param processing how many are still being processed; 0 means that there is nothing to ask for
	 * @param unpaid     the declared records that wait to be paid
	 * @param prompt     the question whether to pay now, empty if nothing is unpaid
	 * @param skipped    the records that were not taken because they contradict what is known (C-1)
	 */
	record RecordsUpdated(List<FeeDeclaration> updated, int processing, List<FeeDeclaration> unpaid, String prompt, List<Contradiction> skipped) {
	}
}
