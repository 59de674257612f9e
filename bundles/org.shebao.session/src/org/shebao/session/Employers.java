package org.shebao.session;

import java.util.List;
import java.util.Optional;

import org.shebao.gateway.InsuranceRegistration;
import org.shebao.store.EmployerId;

/** The employers known here; all of it is local. */
public interface Employers {

	/** All of them, in the order in which they were added. */
	List<Employer> list();

	/** The employer of a key. */
	Optional<Employer> find(EmployerId id);

	/** The employers of a taxpayer id: several registrations may have been added. */
	List<Employer> find(String taxpayerId);

	/** The unit numbers of an employer as heard at the last login. */
	List<InsuranceRegistration> units(EmployerId id);

	/**
	 * Notes something about an employer.
	 *
	 * @throws org.shebao.core.RuleViolation if the note is longer than 200 characters
	 */
	void remark(EmployerId id, String remark);
}
