package org.shebao.cli.internal.month;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Targets;
import org.shebao.cli.internal.UsageException;
import org.shebao.cli.internal.Verb;
import org.shebao.cli.internal.Waiting;
import org.shebao.cli.internal.WholeNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;
import org.shebao.wages.DraftScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * One employer's month from the first contact to the bank voucher, with the sandbox bureau embedded in this process. The steps use the services of the single
 * commands and reach the bureau over the network like those.
 */
@Command(name = "month")
public final class MonthCommand extends Verb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	@Option(names = "--folder", paramLabel = "DIR", defaultValue = "demo", descriptionKey = "month.folder")
	private Path folder;
	@Option(names = "--employer-id", paramLabel = "ID", defaultValue = "E-005", descriptionKey = "month.employer")
	private String employer;
	@Option(names = "--period", paramLabel = "MONTH", descriptionKey = "month.period")
	private FeePeriod period;
	@Option(names = "--today", paramLabel = "DATE", descriptionKey = "month.today")
	private LocalDate today;
	@Option(names = "--port", paramLabel = "PORT", defaultValue = "0", converter = WholeNumber.ListeningPort.class, descriptionKey = "month.port")
	private int port;
	@Mixin
	private Waiting waiting;

	public MonthCommand(Cli cli) {
		super(cli);
	}

	@Override
	protected Report report() {
		// before a folder is made for nothing
		cli().bureau();
		RunFolder run = RunFolder.fresh(Targets.folder(folder));
		Narrator narrator = new Narrator(json() ? line -> {
			// the one document at the end says everything
		} : cli().printer()::tell);
		try (Sandbox.Running bureau = cli().start(new Sandbox.Options(run.bureau(), port, today, List.of(employer)));
				Workplace workplace = cli().open(run.client())) {
			narrator.tell(TEXTS.get("month.intro", run.number(), run.root(), bureau.address()));
			month(bureau, workplace, run, narrator);
			narrator.tell(Farewell.lines(run, bureau.address()));
		}
		return json() ? Report.done(narrator.document(), List.of()) : Report.said();
	}

	/** The steps in their order; each tells what it did and gives what the next ones need. */
	private void month(Sandbox.Running bureau, Workplace workplace, RunFolder run, Narrator narrator) {
		DemoEmployer demo = demo(bureau);
		Employer registered = new Registration(cli().regions(), workplace, narrator).register(bureau.address(), demo);
		char[] password = new FirstPassword(workplace, narrator).change(registered, demo);
		try (EmployerSession session = workplace.get(Login.class).unit(registered.id(), password)) {
			Scene scene = new Scene(workplace, session, run, new Settlement(workplace, session, waiting), narrator);
			new EmployeeSync(scene).fetch();
			DraftScope scope = new WageSheet(scene).fillIn();
			new WageSubmission(scene).submit(scope);
			List<FeeItem> items = new Fees(scene).generated(period);
			List<FeeDeclaration> declared = new Declaring(scene).declare(items);
			List<ArrearsLine> arrears = new Owing(scene).arrears(declared);
			new Voucher(scene).issue(arrears, password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private DemoEmployer demo(Sandbox.Running bureau) {
		return bureau.employers().stream().filter(each -> each.id().equals(employer)).findFirst()
				.orElseThrow(() -> new UsageException(TEXTS.get("month.noEmployer", employer)));
	}
}
