package org.shebao.wages.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.PersonName;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.core.text.Quotation;
import org.shebao.core.text.Texts;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageRow;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.wages.ImportReport.Failure;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageSheets;

/** Judges the rows of one file against the employees (R-088, R-099; W-2, W-3, W-5; DOMAIN §6.1). */
final class RowJudge {

	private static final Texts TEXTS = Texts.of(WageSheets.class);

	private final EmployeeIndex employees;
	private final Map<PersonNumber, Integer> seen = new HashMap<>();

	RowJudge(EmployeeIndex employees) {
		this.employees = employees;
	}

	RowOutcome judge(WageRow row) {
		if (!row.problems().isEmpty()) {
			return failed(row, "W-6", row.problems().getFirst().message(), "advice.cell");
		}
		try {
			return match(row);
		} catch (RuleViolation refused) {
			return failed(row, refused.rule(), refused.getMessage(), "advice." + refused.rule());
		}
	}

	private RowOutcome match(WageRow row) {
		EmployeeRecord employee = person(row);
		Map<WageColumn, Money> wages = wages(row);
		if (wages.isEmpty()) {
			return new RowOutcome.Ignored(List.of());
		}
		Integer former = seen.putIfAbsent(employee.person(), row.rowNumber());
		if (former != null) {
			throw new RuleViolation("W-3", TEXTS.get("W-3", former, row.rowNumber()));
		}
		return taken(employee, wages);
	}

	private static Map<WageColumn, Money> wages(WageRow row) {
		Map<WageColumn, Money> wages = new HashMap<>();
		row.wages().forEach((column, text) -> WageInput.parse(text).ifPresent(wage -> wages.put(column, wage)));
		return wages;
	}

	private EmployeeRecord person(WageRow row) {
		Optional<CertificateType> type = CertificateType.ofCode(row.typeCode());
		Optional<EmployeeRecord> found = employees.of(row.number()).stream()
				.filter(each -> type.filter(given -> given == each.certificate().type()).isPresent()).findFirst();
		EmployeeRecord employee = found.orElseThrow(() -> unknown(row, type));
		if (row.name().isBlank() || !new PersonName(row.name()).equals(new PersonName(employee.name()))) {
			throw new RuleViolation("R-099", TEXTS.get("R-099.name", employee.name()));
		}
		if (WageOf.running(employee).findAny().isEmpty()) {
			throw new RuleViolation("R-099", TEXTS.get("R-099"));
		}
		return employee;
	}

	/** A number that cannot be right on any day says so; otherwise the person is not one of the employer's. */
	private static RuleViolation unknown(WageRow row, Optional<CertificateType> type) {
		boolean malformed = !row.number().isBlank() && type.map(given -> Certificate.check(given, row.number(), LocalDate.MAX))
				.filter(check -> check instanceof IdentityCheck.Refused<?>).isPresent();
		return malformed ? new RuleViolation("W-5", TEXTS.get("W-5")) : new RuleViolation("R-099", TEXTS.get("R-099"));
	}

	private static RowOutcome taken(EmployeeRecord employee, Map<WageColumn, Money> wages) {
		Money whole = wages.get(WageColumn.WHOLE_PERSON);
		if (whole != null) {
			return new RowOutcome.Taken(employee.person(), List.of(WageOf.person(employee, null, whole)), List.of());
		}
		List<WageDraft> drafts = new ArrayList<>();
		List<String> passedOver = new ArrayList<>();
		wages.forEach((column, wage) -> {
			Optional<InsuranceType> type = column.insurance().filter(each -> isInsured(employee, each));
			type.ifPresentOrElse(insured -> drafts.add(WageOf.type(employee, insured, wage)), () -> passedOver.add(TEXTS.get("type.notInsured", Quotation.of(column.name()))));
		});
		return drafts.isEmpty() ? new RowOutcome.Ignored(passedOver) : new RowOutcome.Taken(employee.person(), drafts, passedOver);
	}

	private static boolean isInsured(EmployeeRecord employee, InsuranceType type) {
		return WageOf.running(employee).anyMatch(insurance -> insurance.type() == type);
	}

	private static RowOutcome failed(WageRow row, String rule, String reason, String advice) {
		return new RowOutcome.Failed(new Failure(row, rule, reason, TEXTS.get(advice)));
	}
}
