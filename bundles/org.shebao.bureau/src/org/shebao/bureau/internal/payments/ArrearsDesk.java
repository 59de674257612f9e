package org.shebao.bureau.internal.payments;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.fees.FeeItemCatalogue;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.regions.RegionPack;

/** Declared and unpaid lines (欠费, R-164) with the late fee up to today (C-13). */
public final class ArrearsDesk {
	private static final String UNPAID = """
			SELECT a.id, a.unit, r.authority_code, r.authority_name, a.item, a.type, a.period, a.principal, a.due_date, a.status, a.levy_voucher_no, a.voucher_no
			FROM arrears a JOIN registration r ON r.serial = a.serial WHERE a.serial = ? AND a.status <> 'PAID' ORDER BY a.unit, a.period, a.item, a.id""";

	private final Database database;
	private final RegionPack pack;
	private final BureauClock clock;

	public ArrearsDesk(Database database, RegionPack pack, BureauClock clock) {
		this.database = database;
		this.pack = pack;
		this.clock = clock;
	}

	/** The unpaid lines of a registration. */
	public List<ArrearsLine> of(RegistrationSerial serial) {
		LocalDate today = clock.today();
		return database.read(transaction -> transaction.list(UNPAID, row -> read(row, today), serial));
	}

	private ArrearsLine read(Row row, LocalDate today) throws SQLException {
		FeePeriod period = row.period(7);
		Money principal = row.money(8);
		LocalDate due = row.day(9);
		String voucher = row.text(12);
		return new ArrearsLine(row.text(1), new UnitNumber(row.text(2)), row.text(3), row.text(4), new FeeItemCatalogue(pack).item(row.text(5), row.type(6), period), period,
				principal, FeeCalculator.lateFee(principal, pack.lateFeePerDay(), due, today), due, PaymentStatus.valueOf(row.text(10)), row.text(11),
				voucher == null ? "" : voucher);
	}
}
