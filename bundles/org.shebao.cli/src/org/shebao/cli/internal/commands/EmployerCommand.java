package org.shebao.cli.internal.commands;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.DataVerb;
import org.shebao.cli.internal.EmployerVerb;
import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.UsageException;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerRegistration.Offer;
import org.shebao.session.Employers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Employers known here (单位管理). */
@Command(name = "employer", subcommands = { EmployerCommand.Add.class, EmployerCommand.ListAll.class, EmployerCommand.Remark.class })
final class EmployerCommand extends Group {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private static Table<Employer> table() {
		return new Table<Employer>().figure(TEXTS.get("column.id"), Employer::id)
				.text(TEXTS.get("column.taxpayerId"), employer -> employer.registration().taxpayerId())
				.text(TEXTS.get("column.name"), employer -> employer.registration().name())
				.text(TEXTS.get("column.authority"), employer -> employer.registration().authorityName())
				.text(TEXTS.get("column.registrationType"), employer -> employer.registration().typeName())
				.text(TEXTS.get("column.remark"), Employer::remark);
	}

	/** Adds an employer (R-010 … R-019). */
	@Command(name = "add")
	static final class Add extends DataVerb {

		@Parameters(index = "0", paramLabel = "TAXPAYER-ID", descriptionKey = "employer.add.taxpayerId")
		private String taxpayerId;
		@Option(names = "--region", paramLabel = "ID", required = true, descriptionKey = "employer.add.region")
		private String region;
		@Option(names = "--bureau", paramLabel = "URL", descriptionKey = "employer.add.bureau")
		private URI bureau;
		@Option(names = "--registration", paramLabel = "SERIAL", descriptionKey = "employer.add.registration")
		private String serial;
		@Option(names = "--contractor", descriptionKey = "employer.add.contractor")
		private boolean contractor;
		@Option(names = "--associate", paramLabel = "UNIT", split = ",", descriptionKey = "employer.add.associate")
		private List<UnitNumber> associate = List.of();

		Add(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace) {
			Offer offer = workplace.get(EmployerRegistration.class).offer(region, bureau, taxpayerId);
			TaxRegistration chosen = serial == null ? offer.proposed() : chosen(offer);
			List<String> pending = workplace.get(EmployerRegistration.class).pending(offer, chosen).stream()
					.map(InsuranceRegistration::unitNumber).map(UnitNumber::value).toList();
			if (!pending.isEmpty() && associate.isEmpty()) {
				throw new UsageException(TEXTS.get("employer.add.pending", String.join(",", pending)));
			}
			Employer added = workplace.get(EmployerRegistration.class).add(offer, chosen, contractor ? EmployerRole.CONTRACTOR : EmployerRole.EMPLOYER,
					associate);
			List<String> lines = new ArrayList<>();
			offer.warning().ifPresent(lines::add);
			lines.add(TEXTS.get("employer.added", added.registration().name(), added.registration().authorityName(), added.registration().typeName()));
			if (serial == null) {
				lines.add(offer.reason());
			}
			return Report.done(added, lines);
		}

		private TaxRegistration chosen(Offer offer) {
			return offer.registrations().stream().filter(each -> each.serial().value().equals(serial)).findFirst()
					.orElseThrow(() -> new UsageException(TEXTS.get("employer.add.noRegistration", serial)));
		}
	}

	/** Lists the employers known here. */
	@Command(name = "list")
	static final class ListAll extends DataVerb {

		ListAll(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace) {
			List<Employer> employers = workplace.get(Employers.class).list();
			return Report.done(employers, employers.isEmpty() ? List.of(TEXTS.get("employer.none")) : table().lines(employers));
		}
	}

	/** Notes something about an employer. */
	@Command(name = "remark")
	static final class Remark extends EmployerVerb {

		@Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "employer.remark.text")
		private String text;

		Remark(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report(Workplace workplace, Employer employer) {
			workplace.get(Employers.class).remark(employer.id(), text);
			return Report.done(workplace.get(Employers.class).find(employer.id()).orElseThrow(), TEXTS.get("employer.remarked"));
		}
	}
}
