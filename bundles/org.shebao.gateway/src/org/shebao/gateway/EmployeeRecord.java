package org.shebao.gateway;

import java.util.List;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/**
 * An employee with all insurances at the employer.
 *
 * @param person      the personal number
 * @param name        the name
 * @param certificate the certificate
 * @param insurances  one entry for each unit number and type
 */
public record EmployeeRecord(PersonNumber person, String name, Certificate certificate, List<Insurance> insurances) {

	/**
	 * One insurance of an employee (职工参保).
	 *
	 * @param unit      the unit number
	 * @param type      the type
	 * @param start     the first month
	 * @param stop      the month for which the stop is registered, null while it runs (C-7)
	 * @param paying    false for people who are insured without paying, such as retirees (C-12)
	 * @param wage      the latest accepted contribution wage, null if there is none
	 * @param wageFrom  from when that wage is valid, null without a wage
	 * @param wageTo    until when it is valid, null without a wage
	 */
	public record Insurance(UnitNumber unit, InsuranceType type, FeePeriod start, FeePeriod stop, boolean paying, Money wage,
			FeePeriod wageFrom, FeePeriod wageTo) {
	}
}
