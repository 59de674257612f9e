package org.shebao.cli.internal.commands;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Verb;
import org.shebao.cli.internal.WholeNumber;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sandbox bureau and its operator's console. */
@Command(name = "bureau", subcommands = { BureauCommand.Start.class, BureauCommand.PayVoucher.class, BureauCommand.ConfirmArrival.class,
		BureauCommand.Join.class, BureauCommand.Leave.class, BureauCommand.Today.class, BureauCommand.ResetPassword.class,
		BureauCommand.BreakNext.class })
final class BureauCommand extends Group {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** Runs a bureau until the process is stopped. */
	@Command(name = "start")
	static final class Start extends Verb {

		@Option(names = "--data", paramLabel = "DIR", required = true, descriptionKey = "bureau.start.data")
		private Path data;
		@Option(names = "--port", paramLabel = "PORT", defaultValue = "8520", converter = WholeNumber.ListeningPort.class, descriptionKey = "bureau.start.port")
		private int port;
		@Option(names = "--today", paramLabel = "DATE", descriptionKey = "bureau.start.today")
		private LocalDate today;
		@Option(names = "--employers", paramLabel = "ID", split = ",", descriptionKey = "bureau.start.employers")
		private List<String> employers = List.of();
		private final CountDownLatch closed = new CountDownLatch(1);

		Start(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report() {
			try (Sandbox.Running running = cli().start(new Sandbox.Options(data, port, today, employers))) {
				cli().printer().print(started(running), json());
				untilTerminated();
			} finally {
				closed.countDown();
			}
			return Report.said();
		}

		private static Report started(Sandbox.Running running) {
			List<String> lines = new ArrayList<>(List.of(TEXTS.get("bureau.started", running.address())));
			lines.addAll(new Table<DemoEmployer>().text(TEXTS.get("column.id"), DemoEmployer::id)
					.text(TEXTS.get("column.taxpayerId"), DemoEmployer::taxpayerId).text(TEXTS.get("column.name"), DemoEmployer::name)
					.figure(TEXTS.get("column.employees"), DemoEmployer::employees)
					.text(TEXTS.get("column.initialPassword"), DemoEmployer::initialPassword).lines(running.employers()));
			return Report.done(Map.of("address", running.address(), "employers", running.employers()), lines);
		}

		/** A terminated process runs its shutdown hooks, and ends after them: the hook waits until the bureau has closed its database. */
		private void untilTerminated() {
			CountDownLatch terminated = new CountDownLatch(1);
			Thread hook = new Thread(() -> {
				terminated.countDown();
				await(closed);
			}, "bureau-stop");
			Runtime.getRuntime().addShutdownHook(hook);
			await(terminated);
		}

		private static void await(CountDownLatch latch) {
			try {
				latch.await();
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** A command to a running bureau's operator. */
	abstract static class Console extends Verb {

		@Option(names = "--port", paramLabel = "PORT", defaultValue = "8520", converter = WholeNumber.Port.class, descriptionKey = "bureau.console.port")
		private int port;

		Console(Cli cli) {
			super(cli);
		}

		abstract Report report(Operator operator);

		@Override
		protected final Report report() {
			return report(cli().bureau().operator(URI.create("http://127.0.0.1:" + port)));
		}
	}

	/** Pays a bank voucher at the counter. */
	@Command(name = "pay-voucher")
	static final class PayVoucher extends Console {

		@Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "bureau.pay.number")
		private String number;

		PayVoucher(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			operator.payVoucher(number);
			return Report.done(Map.of("paid", number), TEXTS.get("bureau.paid", number));
		}
	}

	/** HRSS and NHSA confirm arrival. */
	@Command(name = "confirm-arrival")
	static final class ConfirmArrival extends Console {

		ConfirmArrival(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			int confirmed = operator.confirmArrival();
			return Report.done(Map.of("confirmed", confirmed), TEXTS.get("bureau.arrived", confirmed));
		}
	}

	/** A person joins. */
	@Command(name = "person-join")
	static final class Join extends Console {

		@Option(names = "--unit", split = ",", paramLabel = "NUMBER", required = true, descriptionKey = "bureau.person.unit")
		private List<UnitNumber> units;
		@Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "bureau.person.name")
		private String name;
		@Option(names = "--id", paramLabel = "NUMBER", required = true, descriptionKey = "bureau.person.id")
		private String certificate;
		@Option(names = "--from", paramLabel = "MONTH", required = true, descriptionKey = "bureau.person.from")
		private FeePeriod from;

		Join(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			PersonNumber person = null;
			for (UnitNumber unit : units) {
				person = operator.join(unit, name, certificate, from);
			}
			return Report.done(Map.of("person", person), TEXTS.get("bureau.joined", name, person));
		}
	}

	/** A person leaves. */
	@Command(name = "person-leave")
	static final class Leave extends Console {

		@Option(names = "--unit", split = ",", paramLabel = "NUMBER", required = true, descriptionKey = "bureau.person.unit")
		private List<UnitNumber> units;
		@Option(names = "--person", paramLabel = "NUMBER", required = true, descriptionKey = "bureau.person.number")
		private PersonNumber person;
		@Option(names = "--stop", paramLabel = "MONTH", required = true, descriptionKey = "bureau.person.stop")
		private FeePeriod stop;

		Leave(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			units.forEach(unit -> operator.leave(unit, person, stop));
			return Report.done(Map.of("person", person), TEXTS.get("bureau.left", person));
		}
	}

	/** Sets the business date. */
	@Command(name = "today")
	static final class Today extends Console {

		@Parameters(index = "0", arity = "0..1", paramLabel = "DATE", descriptionKey = "bureau.today.date")
		private LocalDate date;

		Today(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			operator.setToday(date);
			return Report.done(Map.of("today", date == null ? "" : date.toString()), date == null ? TEXTS.get("bureau.today.real") : TEXTS.get("bureau.today", date));
		}
	}

	/** Resets a unit password. */
	@Command(name = "reset-password")
	static final class ResetPassword extends Console {

		@Parameters(index = "0", paramLabel = "SERIAL", descriptionKey = "bureau.reset.serial")
		private String serial;

		ResetPassword(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			operator.resetPassword(serial);
			return Report.done(Map.of("reset", serial), TEXTS.get("bureau.reset", serial));
		}
	}

	/** Breaks coming calls. */
	@Command(name = "break-next")
	static final class BreakNext extends Console {

		@Parameters(index = "0", paramLabel = "KIND", descriptionKey = "bureau.break.kind")
		private Fault.Kind kind;
		@Option(names = "--path", defaultValue = "", paramLabel = "PREFIX", descriptionKey = "bureau.break.path")
		private String path;
		@Option(names = "--times", defaultValue = "1", paramLabel = "N", descriptionKey = "bureau.break.times")
		private int times;
		@Option(names = "--millis", defaultValue = "0", paramLabel = "N", descriptionKey = "bureau.break.millis")
		private long millis;

		BreakNext(Cli cli) {
			super(cli);
		}

		@Override
		Report report(Operator operator) {
			Fault fault = new Fault(kind, path, times, millis);
			operator.fault(fault);
			return Report.done(fault, TEXTS.get("bureau.broken", kind, times));
		}
	}
}
