package org.shebao.employees.internal;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.TableColumn;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.gateway.InsuranceRegistration;

/** The columns of the sheet F-EMP (DOMAIN §6.1): one column for each type of the employer, ✔ where the employee is insured. */
final class EmployeeSheet {

	private static final int NAME_WIDTH = 12;
	private static final int CODE_WIDTH = 22;
	private static final int WORDS_WIDTH = 30;

	private final Texts texts = Texts.of(Employees.class);
	private final String insured = texts.get("export.insured");
	private final Map<InsuranceStatus, String> statuses = labels(InsuranceStatus.class);
	private final Map<CertificateType, String> certificateTypes = labels(CertificateType.class);
	private final List<InsuranceRegistration> units;
	private final OfUnits unitNumbers = new OfUnits(UnitNumber::value);
	private final OfUnits agencies;

	EmployeeSheet(List<InsuranceRegistration> units) {
		this.units = units;
		this.agencies = new OfUnits(units.stream().filter(unit -> unit.agencyName() != null)
				.collect(Collectors.toMap(InsuranceRegistration::unitNumber, InsuranceRegistration::agencyName, (a, b) -> a))::get);
	}

	private static <E extends Enum<E>> Map<E, String> labels(Class<E> type) {
		Map<E, String> labels = new EnumMap<>(type);
		EnumSet.allOf(type).forEach(each -> labels.put(each, Texts.labelOf(each)));
		return labels;
	}

	/** A numbered row. */
	record Line(long number, EmployeeRecord employee) {
	}

	String name() {
		return texts.get("export.sheet");
	}

	List<TableColumn<Line>> columns() {
		List<TableColumn<Line>> columns = new ArrayList<>(List.of(
				TableColumn.number(texts.get("column.number"), line -> BigDecimal.valueOf(line.number())),
				TableColumn.text(texts.get("column.name"), NAME_WIDTH, line -> line.employee().name()),
				TableColumn.text(texts.get("column.certificateType"), WORDS_WIDTH, line -> certificateTypes.get(line.employee().certificate().type())),
				TableColumn.text(texts.get("column.certificateNumber"), CODE_WIDTH, line -> line.employee().certificate().number()),
				TableColumn.text(texts.get("column.person"), CODE_WIDTH, line -> line.employee().person().value()),
				TableColumn.text(texts.get("column.group"), NAME_WIDTH, line -> ""),
				TableColumn.text(texts.get("column.unit"), CODE_WIDTH, line -> unitNumbers.of(line.employee())),
				TableColumn.text(texts.get("column.agency"), WORDS_WIDTH, line -> agencies.of(line.employee()))));
		types().forEach(type -> columns.add(TableColumn.text(Texts.labelOf(type), CODE_WIDTH, line -> insured(line, type))));
		columns.add(TableColumn.month(texts.get("column.start"), EmployeeSheet::start));
		columns.add(TableColumn.text(texts.get("column.status"), NAME_WIDTH, line -> statuses.get(InsuranceStatus.of(line.employee()))));
		return columns;
	}

	private List<InsuranceType> types() {
		return units.stream().flatMap(unit -> unit.types().keySet().stream()).distinct().sorted(Comparator.comparing(InsuranceType::code)).toList();
	}

	private String insured(Line line, InsuranceType type) {
		for (Insurance insurance : line.employee().insurances()) {
			if (insurance.type() == type && insurance.stop() == null) {
				return insured;
			}
		}
		return "";
	}

	private static FeePeriod start(Line line) {
		return line.employee().insurances().stream().map(Insurance::start).min(FeePeriod::compareTo).orElse(null);
	}

	/** What is written for the units of an employee: few combinations of units serve all. */
	private record OfUnits(Function<UnitNumber, String> text, Map<List<UnitNumber>, String> known) {

		OfUnits(Function<UnitNumber, String> text) {
			this(text, new HashMap<>());
		}

		String of(EmployeeRecord employee) {
			List<UnitNumber> units = new ArrayList<>();
			for (Insurance insurance : employee.insurances()) {
				if (!units.contains(insurance.unit())) {
					units.add(insurance.unit());
				}
			}
			return known.computeIfAbsent(units, this::joined);
		}

		private String joined(List<UnitNumber> units) {
			return units.stream().map(text).filter(Objects::nonNull).distinct().collect(joining(" "));
		}
	}
}
