package org.shebao.cli.internal.commands;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.regions.Region;
import org.shebao.session.Employer;
import org.shebao.session.Employers;
import org.shebao.store.KeyVault;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.OutboxEntry;
import org.shebao.wages.WageDrafts;

import picocli.CommandLine.Command;

/** How things stand locally; no login is needed. */
@Command(name = "status")
final class StatusCommand extends EmployerVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	StatusCommand(Cli cli) {
		super(cli);
	}

	/** How things stand, for scripts; {@code drafts} are those of the scope at the last login. */
	private record Status(Employer employer, List<InsuranceRegistration> units, long employees, long drafts, List<OutboxEntry> open,
			List<FeeDeclaration> unpaid, KeyVault.Protection keyProtection) {
	}

	@Override
	protected Report report(Workplace workplace, Employer employer) {
		Status status = new Status(employer, workplace.get(Employers.class).units(employer.id()),
				workplace.get(Employees.class).count(employer.id(), EmployeeQuery.ALL), drafts(workplace, employer),
				workplace.get(Outbox.class).open(employer.id()), workplace.get(DeclarationRecords.class).list(employer.id(), RecordFilter.ALL).stream()
						.filter(FeeDeclaration::unpaid).toList(), workplace.get(KeyVault.class).protection());
		return Report.done(status, lines(status));
	}

	private long drafts(Workplace workplace, Employer employer) {
		WageDrafts drafts = workplace.get(WageDrafts.class);
		return cli().regions().find(employer.regionId()).map(Region::pack).filter(pack -> employer.lastLogin() != null)
				.map(pack -> drafts.count(employer.id(), drafts.scope(pack, day(employer)))).orElse(0L);
	}

	private static LocalDate day(Employer employer) {
		return LastKnownDay.of(employer, InstantSource.system());
	}

	private static List<String> lines(Status status) {
		List<String> lines = new ArrayList<>();
		lines.add(TEXTS.get("status.employer", status.employer().registration().name(), status.employer().registration().taxpayerId(),
				status.employer().registration().authorityName()));
		lines.add(TEXTS.get("status.units", String.join(" ", status.units().stream().map(unit -> unit.unitNumber().value()).toList())));
		lines.add(status.employer().lastLogin() == null ? TEXTS.get("status.neverLoggedIn") : TEXTS.get("status.lastLogin", day(status.employer())));
		lines.add(TEXTS.get("status.employees", status.employees()));
		lines.add(TEXTS.get("status.drafts", status.drafts()));
		lines.add(TEXTS.get("status.open", status.open().size()));
		lines.add(TEXTS.get("status.unpaid", status.unpaid().size()));
		lines.add(TEXTS.get("status.key." + status.keyProtection()));
		return lines;
	}
}
