package org.shebao.employees.ui;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.InsuranceStatus;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;

/**
 * A line of the list of employees; small, because a hundred thousand of them are kept.
 *
 * @param person      the personal number
 * @param name        the name
 * @param certificate the certificate
 * @param types       the types for which the person is insured and not stopped, one bit for each
 * @param units       the unit numbers, parted by spaces
 * @param since       the first month of all insurances, null if there is none
 * @param status      insured, stopped or not at all
 */
record EmployeeRow(String person, String name, Certificate certificate, int types, String units, FeePeriod since, InsuranceStatus status) {

	/** Whether the person is insured for a type. */
	boolean insured(InsuranceType type) {
		return (types & bit(type)) != 0;
	}

	private static int bit(InsuranceType type) {
		return 1 << type.ordinal();
	}

	/** Makes rows of one query; what many people share is one object. */
	static Function<EmployeeRecord, EmployeeRow> maker() {
		Map<List<UnitNumber>, String> units = new HashMap<>();
		return employee -> {
			List<UnitNumber> numbers = employee.insurances().stream().map(Insurance::unit).distinct().toList();
			String shown = units.computeIfAbsent(numbers, all -> all.stream().map(UnitNumber::value).collect(joining(" ")));
			int types = employee.insurances().stream().filter(insurance -> insurance.stop() == null).mapToInt(insurance -> bit(insurance.type()))
					.reduce(0, (some, more) -> some | more);
			FeePeriod since = employee.insurances().stream().map(Insurance::start).min(FeePeriod::compareTo).orElse(null);
			return new EmployeeRow(employee.person().value(), employee.name(), employee.certificate(), types, shown, since, InsuranceStatus.of(employee));
		};
	}
}
