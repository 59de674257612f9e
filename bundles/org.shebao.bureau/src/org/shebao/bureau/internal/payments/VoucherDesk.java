package org.shebao.bureau.internal.payments;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.IssuedNumbers;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.fees.FeeItemCatalogue;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.RequestKind;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.RuleViolation;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.gateway.PaymentGateway.VoucherLine;
import org.shebao.gateway.PaymentGateway.VoucherRequest;
import org.shebao.gateway.regions.RegionPack;

/** Issues bank vouchers (银行端查询缴税凭证, R-170…R-173). */
public final class VoucherDesk {
	private static final String VOUCHERS = """
			SELECT v.number, v.issued_on, v.pay_by, r.authority_code, r.authority_name, v.payer_name, v.payer_bank, v.payer_account, v.total, v.status
			FROM voucher v JOIN registration r ON r.serial = v.serial WHERE v.serial = ? AND EXISTS (SELECT 1 FROM voucher_line l JOIN arrears a ON a.id = l.arrears_id
			WHERE l.number = v.number AND a.period >= ? AND a.period <= ?) ORDER BY v.issued_on, v.number""";
	private static final String LINES = """
			SELECT l.arrears_id, a.unit, a.item, a.type, a.period, l.amount FROM voucher_line l JOIN arrears a ON a.id = l.arrears_id WHERE l.number = ?
			ORDER BY a.unit, a.period, a.item, a.id""";

	private final Database database;
	private final Requests requests;
	private final RegionPack pack;
	private final BureauClock clock;

	public VoucherDesk(Database database, Requests requests, RegionPack pack, BureauClock clock) {
		this.database = database;
		this.requests = requests;
		this.pack = pack;
		this.clock = clock;
	}

	/**
	 * Receives a wish for a voucher; it is decided afterwards.
	 *
	 * @throws RuleViolation if nothing is chosen (W-7), or the payer is given in part
	 */
	public Feedback receive(RegistrationSerial serial, RequestId id, VoucherRequest request) {
		return requests.receive(serial, id, RequestKind.VOUCHER, transaction -> {
			if (request.arrears().isEmpty()) {
				throw new RuleViolation("W-7", BureauTexts.text("W-7"));
			}
			Payer payer = request.payer() == null ? new Payer(null, null, null) : complete(request.payer());
			transaction.update("INSERT INTO voucher_request VALUES (?, ?, ?, ?)", id, payer.name(), payer.bankName(), payer.accountNumber());
			request.arrears().stream().distinct().forEach(line -> transaction.update("INSERT INTO voucher_request_line VALUES (?, ?)", id, line));
		});
	}

	private record Line(String id, String authority, Money principal, LocalDate due, PaymentStatus status, String voucher) {
	}

	/** Issues the voucher, or says why not. */
	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		List<String> wanted = transaction.list("SELECT arrears_id FROM voucher_request_line WHERE request_id = ? ORDER BY arrears_id", row -> row.text(1), id);
		List<Line> lines = new ArrayList<>();
		for (String arrears : wanted) {
			Optional<Line> line = find(transaction, serial, arrears);
			if (line.isEmpty() || line.get().status() == PaymentStatus.PAID) {
				return Decision.rejected(wanted.size(), "R-164", BureauTexts.text("R-164", arrears));
			}
			if (line.get().voucher() != null) {
				return Decision.rejected(wanted.size(), "R-172", BureauTexts.text("R-172.live", arrears));
			}
			lines.add(line.get());
		}
		if (lines.stream().map(Line::authority).distinct().count() > 1) {
			return Decision.rejected(wanted.size(), "R-172", BureauTexts.text("R-172"));
		}
		return Decision.accepted(lines.size(), issue(transaction, serial, id, lines));
	}

	/** Vouchers whose lines touch a range of periods. */
	public List<BankVoucher> between(RegistrationSerial serial, FeePeriod from, FeePeriod to) {
		return database.read(transaction -> transaction.list(VOUCHERS, row -> read(transaction, row), serial, from, to));
	}

	private String issue(Transaction transaction, RegistrationSerial serial, RequestId id, List<Line> lines) {
		LocalDate today = clock.today();
		String number = IssuedNumbers.voucher(transaction, lines.getFirst().authority(), today);
		Money total = Money.ZERO;
		for (Line line : lines) {
			Money amount = line.principal().plus(FeeCalculator.lateFee(line.principal(), pack.lateFeePerDay(), line.due(), today));
			total = total.plus(amount);
			transaction.update("INSERT INTO voucher_line VALUES (?, ?, ?)", number, line.id(), amount);
			PaymentStatus next = PaymentStatus.transitions().after(line.status(), PaymentStatus.Event.VOUCHER_ISSUED);
			transaction.update("UPDATE arrears SET status = ?, voucher_no = ? WHERE id = ?", next, number, line.id());
		}
		transaction.update("INSERT INTO voucher SELECT ?, ?, ?, ?, payer_name, payer_bank, payer_account, ?, ? FROM voucher_request WHERE request_id = ?", number, serial,
				today, payBy(lines, today), total, VoucherStatus.UNPAID, id);
		return number;
	}

	/** The last day on which the amount is still right: no late fee may begin or grow before the bank is paid (C-13, R-173). */
	private LocalDate payBy(List<Line> lines, LocalDate today) {
		LocalDate usual = today.plusDays(pack.voucherValidDays());
		return lines.stream().map(line -> line.due().isBefore(today) ? today : line.due()).filter(day -> day.isBefore(usual)).min(LocalDate::compareTo).orElse(usual);
	}

	private static Optional<Line> find(Transaction transaction, RegistrationSerial serial, String arrears) {
		return transaction.first("""
				SELECT a.id, r.authority_code, a.principal, a.due_date, a.status, a.voucher_no FROM arrears a JOIN registration r ON r.serial = a.serial
				WHERE a.id = ? AND a.serial = ?""",
				row -> new Line(row.text(1), row.text(2), row.money(3), row.day(4), PaymentStatus.valueOf(row.text(5)), row.text(6)), arrears, serial);
	}

	private static Payer complete(Payer payer) {
		if (Stream.of(payer.name(), payer.bankName(), payer.accountNumber()).anyMatch(text -> text == null || text.isBlank())) {
			throw new RuleViolation("R-171", BureauTexts.text("R-171"));
		}
		return payer;
	}

	private BankVoucher read(Transaction transaction, Row row) throws SQLException {
		FeeItemCatalogue catalogue = new FeeItemCatalogue(pack);
		List<VoucherLine> lines = transaction.list(LINES, line -> new VoucherLine(line.text(1), new UnitNumber(line.text(2)),
				catalogue.item(line.text(3), line.type(4), line.period(5)), line.period(5), line.money(6)), row.text(1));
		Payer payer = row.text(6) == null ? null : new Payer(row.text(6), row.text(7), row.text(8));
		return new BankVoucher(row.text(1), row.day(2), row.day(3), row.text(4), row.text(5), payer, row.money(9), VoucherStatus.valueOf(row.text(10)),
				BureauTexts.text("channel"), lines);
	}
}
