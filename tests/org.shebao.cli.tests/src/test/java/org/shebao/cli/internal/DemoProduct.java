package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.cli.ExitCode;
import org.shebao.cli.Workplace;
import org.shebao.declarations.internal.DeclarationSubmission;
import org.shebao.declarations.internal.DeclarationsStoreContribution;
import org.shebao.declarations.internal.OutboxDeclarations;
import org.shebao.declarations.internal.StoredDeclarationRecords;
import org.shebao.declarations.internal.StoredFeeDetails;
import org.shebao.declarations.internal.StoredFeeItems;
import org.shebao.employees.Employees;
import org.shebao.employees.internal.EmployeesStoreContribution;
import org.shebao.employees.internal.StoredEmployeeWages;
import org.shebao.employees.internal.StoredEmployees;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;
import org.shebao.payment.internal.OutboxVoucherPayment;
import org.shebao.payment.internal.PaymentStoreContribution;
import org.shebao.payment.internal.StoredArrears;
import org.shebao.payment.internal.StoredBankVouchers;
import org.shebao.payment.internal.VoucherSubmission;
import org.shebao.session.internal.BureauLogin;
import org.shebao.session.internal.BureauRegistration;
import org.shebao.session.internal.SessionStoreContribution;
import org.shebao.session.internal.StoredEmployers;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.StoreOutbox;
import org.shebao.wages.internal.OutboxWageDeclarations;
import org.shebao.wages.internal.StoredWageDrafts;
import org.shebao.wages.internal.StoredWageSheets;
import org.shebao.wages.internal.WageSubmissionHandler;
import org.shebao.wages.internal.WagesStoreContribution;

/** All services over a real encrypted store, with Guizhou's rules and a bureau in memory: a product in one process. */
final class DemoProduct implements AutoCloseable {

	static final String PASSWORD = "Yanshi2026";

	final DemoBureau bureau;
	final Map<String, String> environment = new HashMap<>();
	private final Path home;
	private final RegionRegistry regions;
	/** Data folders stay open between commands: opening one takes a second. */
	private final Map<Path, Services> open = new HashMap<>();

	DemoProduct(Path home) {
		this.home = home;
		PackSource pack = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));
		try {
			bureau = new DemoBureau(PackLoader.load(pack));
		} catch (PackException unreadable) {
			throw new AssertionError(unreadable);
		}
		regions = new ContributedRegions(List.of(new RegionContribution("520000", "贵州省", DemoBureau.ADDRESS, pack, List.of(bureau))), List.of());
		environment.put(Passwords.CURRENT, PASSWORD);
		environment.put(Passwords.NEW, PASSWORD);
	}

	Terminal terminal() {
		return new Terminal(printer -> new Cli(this::workplace, home, regions, Optional.of(new DemoSandbox(bureau)), printer,
				new Passwords(environment, question -> null)));
	}

	/** Runs a command line whose words are separated by blanks. */
	Terminal.Outcome run(String line) {
		return terminal().run(line.split(" "));
	}

	/** The same, and it has to end with an exit code. */
	Terminal.Outcome run(ExitCode expected, String line) {
		Terminal.Outcome outcome = run(line);
		assertEquals(expected.value(), outcome.exit(), line + "\n" + outcome.out() + outcome.err());
		return outcome;
	}

	/** An employer that is added and has its own password. */
	DemoProduct registered() {
		run(ExitCode.DONE, "employer add " + DemoBureau.TAXPAYER + " --region 520000");
		environment.put(Passwords.CURRENT, DemoBureau.INITIAL_PASSWORD);
		run(ExitCode.DONE, "password");
		environment.put(Passwords.CURRENT, PASSWORD);
		return this;
	}

	/** The same with everybody's wages accepted. */
	DemoProduct withWages() {
		registered();
		run(ExitCode.DONE, "sync --full");
		run(ExitCode.DONE, "wages add --all-normal");
		for (int person = 1; person <= 5; person++) {
			run(ExitCode.DONE, "wages set %016d 5000.00".formatted(person));
		}
		run(ExitCode.DONE, "wages submit --all");
		return this;
	}

	private Workplace workplace(Path data) {
		Services services = open.computeIfAbsent(data, Services::new);
		return new Workplace() {

			@Override
			public <T> T get(Class<T> service) {
				return service.cast(services.all.stream().filter(service::isInstance).findFirst().orElseThrow());
			}

			@Override
			public void close() {
				// the product closes
			}
		};
	}

	@Override
	public void close() {
		open.values().forEach(services -> services.store.close());
	}

	/** The services of one data folder. */
	private final class Services {

		private final OpenStore store;
		private final List<Object> all;

		Services(Path data) {
			KeyVault vault = folder -> new byte[KeyVault.KEY_BYTES];
			store = StoreOpener.open(data, vault, List.of(new SessionStoreContribution(), new EmployeesStoreContribution(), new WagesStoreContribution(),
					new DeclarationsStoreContribution(), new PaymentStoreContribution()));
			Outbox outbox = new StoreOutbox(store, List.of(new WageSubmissionHandler(store, new StoredEmployeeWages()), new DeclarationSubmission(store),
					new VoucherSubmission(store)));
			StoredEmployers employers = new StoredEmployers(store);
			Employees employees = new StoredEmployees(store, employers);
			all = List.of(vault, outbox, employers, new BureauRegistration(regions, employers), new BureauLogin(regions, employers), employees,
					new StoredWageDrafts(store, employees), new StoredWageSheets(store, employers, employees), new OutboxWageDeclarations(store, outbox),
					new StoredFeeItems(store), new StoredFeeDetails(store), new OutboxDeclarations(store, outbox), new StoredDeclarationRecords(store, outbox),
					new StoredArrears(store), new OutboxVoucherPayment(store, outbox), new StoredBankVouchers(store));
		}
	}

	/** Starts nothing: the bureau in memory is always there. */
	private record DemoSandbox(DemoBureau bureau) implements Sandbox {

		@Override
		public Running start(Options options) {
			if (!options.employers().equals(List.of("E-005"))) {
				throw new IllegalArgumentException("没有示例单位 " + options.employers());
			}
			if (options.today() != null) {
				bureau.today = options.today();
			}
			return new Running() {

				@Override
				public URI address() {
					return DemoBureau.ADDRESS;
				}

				@Override
				public List<DemoEmployer> employers() {
					return List.of(new DemoEmployer("E-005", DemoBureau.TAXPAYER, DemoBureau.registration().name(), 5, DemoBureau.INITIAL_PASSWORD));
				}

				@Override
				public void close() {
					// nothing was started
				}
			};
		}

		@Override
		public Operator operator(URI address) {
			throw new GatewayException.Unreachable("connection refused", null);
		}
	}
}
