package org.shebao.declarations;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** The people behind the amounts (职工预处理明细). Everything streams: memory does not grow with the number of people. */
public interface FeeDetails {

	/**
	 * Hands on the persons of an item in the order of person numbers, fetched first unless those of the item's version are kept here. Nothing
	 * is kept or handed on unless they add up to the item's head count and amount.
	 *
	 * @param sink receives each person; what it throws passes through
	 * @return how many persons
	 * @throws org.shebao.core.RuleViolation C-1 if they do not add up: refresh the items and try again; R-131 if no such item is known
	 */
	long persons(EmployerSession session, String itemId, Consumer<ItemPerson> sink, Progress progress);

	/** The persons kept here by an earlier {@link #persons} of the same version, in the order of person numbers; gives how many, 0 if none are kept. */
	long kept(EmployerId employer, String itemId, Consumer<ItemPerson> sink);

	/** The registered people who have no wage in a unit and period, from the bureau. */
	long withoutWage(EmployerSession session, UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink);

	/**
	 * How the amount of a person of an item came about; from the persons kept here, fetched first if there are none.
	 *
	 * @throws org.shebao.core.RuleViolation R-133 if the person is not in the item
	 */
	FeeExplanation explain(EmployerSession session, String itemId, PersonNumber person);

	/**
	 * Writes the sheet F-PRE of some items; the file appears only when it is complete.
	 *
	 * @return how many persons were written
	 * @throws org.shebao.core.RuleViolation  W-7 if nothing is chosen, and as {@link #persons}
	 * @throws java.io.UncheckedIOException if the file cannot be written
	 */
	long export(EmployerSession session, Collection<String> itemIds, Path target, Progress progress);
}
