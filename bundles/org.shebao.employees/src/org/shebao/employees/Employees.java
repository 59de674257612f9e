package org.shebao.employees;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** The employees of an employer as registered with HRSS and NHSA, kept here to be read (职工参保信息管理, R-234). */
public interface Employees {

	/**
	 * Fetches employees page by page. Each page is stored together with how far the sync is, so that one that was cut off goes on there
	 * . Cancelling ends it between two pages.
	 *
	 * @throws Progress.Cancelled if the user cancels; a later sync goes on
	 */
	SyncReport sync(EmployerSession session, SyncMode mode, Progress progress);

	/** How many employees fit. */
	long count(EmployerId employer, EmployeeQuery query);

	/** The employees that fit, in the order of person numbers, after one of them (empty for the first window), at most so many. */
	List<EmployeeRecord> window(EmployerId employer, EmployeeQuery query, String after, int limit);

	/** Streams the employees that fit, in the order of person numbers; what the sink throws passes through. Gives their number. */
	long each(EmployerId employer, EmployeeQuery query, Consumer<EmployeeRecord> sink);

	/**
	 * The employees that fit, in the order of person numbers, read window by window ahead of who uses them: for slow uses, which no transaction may wait for. To be
	 * closed; what reading throws comes from the stream.
	 */
	Stream<EmployeeRecord> stream(EmployerId employer, EmployeeQuery query);

	/** {@link #stream} for who needs no wages: they may be missing, and it takes half the time. */
	Stream<EmployeeRecord> registered(EmployerId employer, EmployeeQuery query);

	/** Streams the numbers of the employees that fit, in no order: much faster than all of them. Gives their number. */
	long eachPerson(EmployerId employer, EmployeeQuery query, Consumer<PersonNumber> sink);

	/** One employee. */
	Optional<EmployeeRecord> find(EmployerId employer, PersonNumber person);

	/** The employees who have exactly this name or certificate number: several if the name is common. */
	List<EmployeeRecord> named(EmployerId employer, String nameOrCertificate);

	/**
	 * Writes the sheet F-EMP of the employees that fit; the file appears only when it is complete.
	 *
	 * @return how many employees were written
	 */
	long export(EmployerId employer, EmployeeQuery query, Path target, Progress progress);

	/**
	 * Writes the sheet F-EMP of chosen employees in the order of person numbers; who is not known any more is left out.
	 *
	 * @return how many employees were written
	 * @throws org.shebao.core.RuleViolation W-7 if nobody is chosen
	 */
	long export(EmployerId employer, Collection<PersonNumber> persons, Path target, Progress progress);
}
