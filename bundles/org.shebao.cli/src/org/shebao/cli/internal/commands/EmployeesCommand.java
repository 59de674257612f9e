package org.shebao.cli.internal.commands;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Targets;
import org.shebao.cli.internal.UsageException;
import org.shebao.cli.internal.WholeNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.InsuranceStatus;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.session.Employer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The employees as last synchronised; no login is needed. */
@Command(name = "employees", subcommands = { EmployeesCommand.ListAll.class, EmployeesCommand.Export.class })
final class EmployeesCommand extends Group {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** Which employees (DOMAIN §5.12). */
	static final class Filter {

		@Option(names = "--name", paramLabel = "TEXT", descriptionKey = "employees.name")
		private String name = "";
		@Option(names = "--certificate", paramLabel = "NUMBER", descriptionKey = "employees.certificate")
		private String certificate = "";
		@Option(names = "--unit", paramLabel = "NUMBER", split = ",", descriptionKey = "employees.unit")
		private List<UnitNumber> units = List.of();
		@Option(names = "--type", paramLabel = "CODE", descriptionKey = "employees.type")
		private String type;
		@Option(names = "--status", paramLabel = "STATUS", descriptionKey = "employees.status")
		private InsuranceStatus status;
		@Option(names = "--without-wage", descriptionKey = "employees.withoutWage")
		private boolean withoutWage;

		/** A wage that has ended by the last known business date counts as missing. */
		private EmployeeQuery query(Employer employer) {
			EmployeeQuery query = new EmployeeQuery(name, certificate, new LinkedHashSet<>(units), type == null ? null : typeOf(type), status, null);
			return withoutWage ? query.withoutWageIn(FeePeriod.containing(LastKnownDay.of(employer, InstantSource.system()))) : query;
		}
	}

	/** The insurance type of a code that was typed. */
	static InsuranceType typeOf(String code) {
		return InsuranceType.ofCode(code).orElseThrow(() -> new UsageException(TEXTS.get("type.unknown", code)));
	}

	/** Lists employees, a window at a time. */
	@Command(name = "list")
	static final class ListAll extends EmployerVerb {

		@Mixin
		private Filter filter;
		@Option(names = "--limit", paramLabel = "N", defaultValue = "1000", converter = WholeNumber.Rows.class, descriptionKey = "option.limit")
		private int limit;
		@Option(names = "--after", paramLabel = "PERSON", defaultValue = "", descriptionKey = "employees.after")
		private String after;

		ListAll(Cli cli) {
			super(cli);
		}

		/** The employees, for scripts. */
		private record Window(long count, List<EmployeeRecord> employees) {
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			Employees employees = workplace.get(Employees.class);
			EmployeeQuery query = filter.query(employer);
			Window window = new Window(employees.count(employer.id(), query), employees.window(employer.id(), query, after, limit));
			List<String> lines = new ArrayList<>(table().lines(window.employees()));
			lines.add(TEXTS.get("employees.count", window.count(), window.employees().size()));
			return Report.done(window, lines);
		}

		private static Table<EmployeeRecord> table() {
			return new Table<EmployeeRecord>().text(TEXTS.get("column.person"), EmployeeRecord::person)
					.text(TEXTS.get("column.personName"), EmployeeRecord::name)
					.text(TEXTS.get("column.certificate"), employee -> employee.certificate().masked())
					.text(TEXTS.get("column.unit"), employee -> joined(employee.insurances().stream().map(Insurance::unit)))
					.text(TEXTS.get("column.types"), employee -> joined(employee.insurances().stream().filter(insurance -> insurance.stop() == null)
							.map(insurance -> insurance.type().code())))
					.figure(TEXTS.get("column.wage"), employee -> joined(employee.insurances().stream().map(Insurance::wage).filter(Objects::nonNull)));
		}

		private static String joined(Stream<?> values) {
			return String.join(" ", values.map(Object::toString).distinct().toList());
		}
	}

	/** Writes the sheet F-EMP. */
	@Command(name = "export")
	static final class Export extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.file")
		private Path file;
		@Mixin
		private Filter filter;

		Export(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			long rows = workplace.get(Employees.class).export(employer.id(), filter.query(employer), Targets.file(file), cli().printer().progress());
			return Report.done(Map.of("rows", rows, "file", file.toString()), TEXTS.get("exported", rows, file));
		}
	}
}
