package org.shebao.cli.internal;

import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.core.text.Texts;
import org.shebao.session.Employer;
import org.shebao.session.Employers;

import picocli.CommandLine.Option;

/** A command for one employer; it needs no bureau. */
public abstract class EmployerVerb extends DataVerb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	@Option(names = "--employer", paramLabel = "ID", descriptionKey = "option.employer")
	private String employer;

	protected EmployerVerb(Cli cli) {
		super(cli);
	}

	/** Does the work for the employer. */
	protected abstract Report report(Workplace workplace, Employer employer);

	@Override
	protected final Report report(Workplace workplace) {
		return report(workplace, choose(workplace.get(Employers.class).list()));
	}

	private Employer choose(List<Employer> known) {
		List<Employer> fitting = known.stream().filter(this::fits).toList();
		if (known.isEmpty()) {
			throw new UsageException(TEXTS.get("employer.none"));
		}
		if (fitting.size() != 1) {
			throw new UsageException(TEXTS.get(fitting.isEmpty() ? "employer.unknown" : "employer.ambiguous", employer == null ? "" : employer));
		}
		return fitting.getFirst();
	}

	private boolean fits(Employer candidate) {
		return employer == null || employer.equals(candidate.id().toString())
				|| employer.equalsIgnoreCase(candidate.registration().taxpayerId().value())
				|| employer.equals(candidate.registration().serial().value());
	}
}
