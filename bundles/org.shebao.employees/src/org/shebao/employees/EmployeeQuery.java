package org.shebao.employees;

import java.util.Set;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.FeePeriod;

/**
 * Which employees to show (DOMAIN §5.12). Every part that is null or empty leaves its column open.
 *
 * @param name        a part of the name
 * @param certificate the beginning of the certificate number
 * @param units       unit numbers, one of which insures the employee
 * @param type        a type for which the employee is insured and not stopped
 * @param status      insured, stopped or not at all
 * @param need        whether a wage is needed or missing
 * @param period      the month for which a missing wage is missing: one that has ended before does not count; null if any wage counts
 */
public record EmployeeQuery(String name, String certificate, Set<UnitNumber> units, InsuranceType type, InsuranceStatus status, WageNeed need,
		FeePeriod period) {

	/** Everybody. */
	public static final EmployeeQuery ALL = new EmployeeQuery("", "", Set.of(), null, null, null, null);

	public EmployeeQuery {
		units = Set.copyOf(units);
	}

	/** People who need a wage, or lack any. */
	public EmployeeQuery(String name, String certificate, Set<UnitNumber> units, InsuranceType type, InsuranceStatus status, WageNeed need) {
		this(name, certificate, units, type, status, need, null);
	}

	/** The same restricted to a part of the name. */
	public EmployeeQuery withName(String part) {
		return new EmployeeQuery(part, certificate, units, type, status, need, period);
	}

	/** The same restricted to the beginning of a certificate number. */
	public EmployeeQuery withCertificate(String beginning) {
		return new EmployeeQuery(name, beginning, units, type, status, need, period);
	}

	/** The same restricted to unit numbers. */
	public EmployeeQuery withUnits(Set<UnitNumber> numbers) {
		return new EmployeeQuery(name, certificate, numbers, type, status, need, period);
	}

	/** The same restricted to a type. */
	public EmployeeQuery withType(InsuranceType only) {
		return new EmployeeQuery(name, certificate, units, only, status, need, period);
	}

	/** The same restricted to a status. */
	public EmployeeQuery withStatus(InsuranceStatus only) {
		return new EmployeeQuery(name, certificate, units, type, only, need, period);
	}

	/** The same restricted to people who need a wage or lack one. */
	public EmployeeQuery withNeed(WageNeed only) {
		return new EmployeeQuery(name, certificate, units, type, status, only, period);
	}

	/** The same restricted to people who lack a wage that reaches into a month (缴费工资为空, DOMAIN §2.5). */
	public EmployeeQuery withoutWageIn(FeePeriod month) {
		return new EmployeeQuery(name, certificate, units, type, status, WageNeed.MISSING, month);
	}
}
