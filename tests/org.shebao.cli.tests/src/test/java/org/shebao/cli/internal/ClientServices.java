package org.shebao.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
import org.shebao.gateway.regions.RegionRegistry;
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
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreOpener;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.StoreOutbox;
import org.shebao.wages.internal.OutboxWageDeclarations;
import org.shebao.wages.internal.StoredWageDrafts;
import org.shebao.wages.internal.StoredWageSheets;
import org.shebao.wages.internal.WageSubmissionHandler;
import org.shebao.wages.internal.WagesStoreContribution;

/** All services over one real encrypted data folder, as the product wires them. */
final class ClientServices implements AutoCloseable {

	private static final KeyVault VAULT = folder -> new byte[KeyVault.KEY_BYTES];
	/** A data folder that was created and migrated once. New ones begin as its copies: creating takes seconds, and the store's own tests test it. */
	private static KeptFolder blank;

	private final OpenStore store;
	private final List<Object> all;

	ClientServices(Path data, RegionRegistry regions) {
		if (!Files.exists(data)) {
			blank().into(data);
		}
		store = open(data);
		Outbox outbox = new StoreOutbox(store, List.of(new WageSubmissionHandler(store, new StoredEmployeeWages()), new DeclarationSubmission(store),
				new VoucherSubmission(store)));
		StoredEmployers employers = new StoredEmployers(store);
		Employees employees = new StoredEmployees(store, employers);
		all = List.of(VAULT, store, outbox, employers, new BureauRegistration(regions, employers), new BureauLogin(regions, employers), employees,
				new StoredWageDrafts(store, employees), new StoredWageSheets(store, employers, employees), new OutboxWageDeclarations(store, outbox),
				new StoredFeeItems(store), new StoredFeeDetails(store), new OutboxDeclarations(store, outbox), new StoredDeclarationRecords(store, outbox),
				new StoredArrears(store), new OutboxVoucherPayment(store, outbox), new StoredBankVouchers(store));
	}

	/** Opens a store with the areas of this version. */
	static OpenStore open(Path data, StoreContribution... more) {
		return StoreOpener.open(data, VAULT, Stream.concat(Stream.of(new SessionStoreContribution(), new EmployeesStoreContribution(), new WagesStoreContribution(),
				new DeclarationsStoreContribution(), new PaymentStoreContribution()), Stream.of(more)).toList());
	}

	private static synchronized KeptFolder blank() {
		if (blank == null) {
			try {
				Path folder = Files.createTempDirectory("shebao");
				open(folder).close();
				blank = KeptFolder.of(folder);
				KeptFolder.delete(folder);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}
		return blank;
	}

	/** The services to one command, which does not close them: opening a folder takes a second. */
	Workplace workplace() {
		return new Workplace() {

			@Override
			public <T> T get(Class<T> service) {
				return service.cast(all.stream().filter(service::isInstance).findFirst().orElseThrow());
			}

			@Override
			public void close() {
				// the test's product closes
			}
		};
	}

	/** The services of this product. */
	Stream<Object> services() {
		return all.stream();
	}

	@Override
	public void close() {
		store.close();
	}
}
