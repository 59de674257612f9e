package org.shebao.bureau.internal.demo;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.shebao.bureau.SandboxBureau;
import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.demo.Portfolio.Employer;
import org.shebao.core.identity.InitialPassword;
import org.shebao.core.text.Texts;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;

/** The demo employers of a bureau: invented people and firms, the same ones in every bureau that is opened on the same day. */
public final class DemoData {
	private static final Texts TEXTS = Texts.of(SandboxBureau.class);

	private final Bureau bureau;
	private final Portfolio portfolio = Portfolio.load();
	private final Consumer<Employer> history;

	public DemoData(Bureau bureau) {
		this(bureau, new DemoHistory(bureau)::write);
	}

	/** @param history lives through an employer's past months */
	DemoData(Bureau bureau, Consumer<Employer> history) {
		this.bureau = bureau;
		this.history = history;
	}

	/** The region in which the employers are. */
	public static String regionId() {
		return Portfolio.load().region();
	}

	/**
	 * Adds employers that are missing.
	 *
	 * @param ids by id, such as {@code E-005}; empty for the usual ones
	 * @throws IllegalArgumentException if there is no such employer; then none is added
	 */
	public void ensure(List<String> ids) {
		List<Employer> wanted = (ids.isEmpty() ? portfolio.usual() : ids).stream().map(this::employer).toList();
		wanted.stream().filter(employer -> find(employer).findFirst().isEmpty()).forEach(this::add);
	}

	/** The employers that have been added. */
	public List<DemoEmployer> employers() {
		return portfolio.employers().stream().flatMap(this::find).toList();
	}

	private Employer employer(String id) {
		return portfolio.find(id).orElseThrow(() -> new IllegalArgumentException(
				TEXTS.get("demo.unknown", id, String.join(", ", portfolio.employers().stream().map(Employer::id).toList()))));
	}

	private Stream<DemoEmployer> find(Employer employer) {
		return bureau.database().read(transaction -> transaction.first("SELECT id, taxpayer_id, name, employees, initial_password FROM demo_employer WHERE id = ?",
				row -> new DemoEmployer(row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5)), employer.id())).stream();
	}

	/** Noted as added only at the end: one that was cut off is completed at the next start. */
	private void add(Employer employer) {
		new EmployerFile(bureau, portfolio).write(employer);
		history.accept(employer);
		String password = employer.units().isEmpty() ? "" : InitialPassword.of(employer.units().getFirst().number());
		bureau.database().run(transaction -> transaction.update("INSERT INTO demo_employer VALUES (?, ?, ?, ?, ?)", employer.id(), employer.taxpayerId(),
				employer.name(), employer.headCount(), password));
	}
}
