package org.shebao.wages.internal;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.wages.WageDraft;

/** Drafts made of employees. */
final class WageOf {

	/** A draft that covers all types, or those of one unit. */
	static WageDraft person(EmployeeRecord employee, UnitNumber unit, Money wage) {
		return draft(employee, unit, null, wage);
	}

	/** A draft for one type. */
	static WageDraft type(EmployeeRecord employee, InsuranceType type, Money wage) {
		return draft(employee, null, type, wage);
	}

	private static WageDraft draft(EmployeeRecord employee, UnitNumber unit, InsuranceType type, Money wage) {
		Money former = running(employee).filter(insurance -> unit == null || insurance.unit().equals(unit))
				.filter(insurance -> type == null || insurance.type() == type).map(Insurance::wage).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElse(null);
		return new WageDraft(employee.person(), employee.name(), employee.certificate(), unit, type, former, wage);
	}

	/** Insurances for which the employee pays now. */
	static Stream<Insurance> running(EmployeeRecord employee) {
		return employee.insurances().stream().filter(insurance -> insurance.paying() && insurance.stop() == null);
	}

	/** The wage that counts now for any type. */
	static Optional<Money> former(EmployeeRecord employee) {
		return Optional.ofNullable(person(employee, null, null).former());
	}

	private WageOf() {
	}
}
