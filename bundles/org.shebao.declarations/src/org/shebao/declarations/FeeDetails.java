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
	 * Fetches the persons of an item, keeps them here and hands them on in the order of person numbers. Nothing is kept unless they add up to the
	 * item's head count and amount.
	 *
	 * @param sink receives each person; what it throws passes through
	 * @return how many persons
	 * @throws org.shebao.core.RuleViolation C-1 if they do not add up: refresh the items and try again
	 */
	long persons(EmployerSession session, String itemId, Consumer<ItemPerson> sink, Progress progress);

	/** The persons kept here by the last {@link #persons}, in the order of person numbers. */
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
	 * @throws org.shebao.core.RuleViolation W-7 if there is no item
	 */
	long export(EmployerSession session, Collection<String> itemIds, Path target, Progress progress);
}
