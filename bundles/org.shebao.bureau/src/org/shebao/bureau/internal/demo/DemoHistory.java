package org.shebao.bureau.internal.demo;

import java.util.List;
import java.util.function.Function;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.demo.Portfolio.Employer;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.PaymentNature;

/**
 * Declares the past months of an employer at the bureau's own desks and pays all of them but the last. Its submissions have fixed ids, so that after a break it goes
 * on where it stopped.
 */
final class DemoHistory {
	/** A day of the month on which an office has its hours, long before anything is due. */
	private static final int DAY = 15;

	private final Bureau bureau;

	DemoHistory(Bureau bureau) {
		this.bureau = bureau;
	}

	/** Lives through the months from the first one that is levied here to the one before the current. */
	void write(Employer employer) {
		if (employer.history() == 0) {
			return;
		}
		RegistrationSerial serial = employer.registrations().getFirst().serial();
		FeePeriod current = FeePeriod.containing(bureau.clock().today());
		for (FeePeriod month = levyFrom(serial, current); month.isBefore(current); month = month.next()) {
			FeePeriod period = month;
			boolean paid = period.next().isBefore(current);
			bureau.clock().on(period.month().atDay(DAY), () -> {
				declare(employer.id(), serial, period);
				if (paid) {
					pay(employer.id(), serial, period);
				}
			});
		}
	}

	private FeePeriod levyFrom(RegistrationSerial serial, FeePeriod otherwise) {
		return bureau.database().read(transaction -> transaction.first("SELECT MIN(levy_from) FROM unit WHERE serial = ?", row -> row.period(1), serial))
				.orElse(otherwise);
	}

	private void declare(String employer, RegistrationSerial serial, FeePeriod period) {
		List<ItemVersion> open = bureau.fees().items(serial).stream().filter(item -> isOpen(item, period)).map(item -> new ItemVersion(item.id(), item.version()))
				.toList();
		if (!open.isEmpty()) {
			decided(serial, id(employer, period, "declaration"), id -> bureau.declarations().receive(serial, id, open));
		}
	}

	private static boolean isOpen(FeeItem item, FeePeriod period) {
		return item.period().equals(period) && item.nature() == PaymentNature.NORMAL && item.status() == FeeItemStatus.INITIAL;
	}

	private void pay(String employer, RegistrationSerial serial, FeePeriod period) {
		List<String> unpaid = bureau.arrears().of(serial).stream().filter(line -> line.period().equals(period) && line.status() == PaymentStatus.UNPAID)
				.map(ArrearsLine::id).toList();
		if (!unpaid.isEmpty()) {
			Feedback voucher = decided(serial, id(employer, period, "voucher"), id -> bureau.vouchers().receive(serial, id, new VoucherRequest(unpaid, null)));
			bureau.treasury().pay(voucher.reference());
		}
	}

	private Feedback decided(RegistrationSerial serial, RequestId id, Function<RequestId, Feedback> receive) {
		receive.apply(id);
		bureau.requests().settle();
		Feedback feedback = bureau.requests().feedback(serial, id).orElseThrow();
		if (feedback.state() != Feedback.State.ACCEPTED) {
			throw new IllegalStateException("demo data were refused: " + feedback.rule() + " " + feedback.reason());
		}
		return feedback;
	}

	private static RequestId id(String employer, FeePeriod period, String what) {
		return new RequestId("demo-" + employer + "-" + period + "-" + what);
	}
}
