package org.shebao.bureau.internal.declarations;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.IssuedNumbers;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.fees.DeclaringItems;
import org.shebao.bureau.internal.fees.FeeDesk;
import org.shebao.bureau.internal.fees.ItemRow;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.RequestKind;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.regions.RegionPack;

/** Receives and decides declarations (日常申报, DOMAIN §3.3). */
public final class DeclarationDesk {
	private static final String RECORDS = """
			SELECT d.levy_voucher_no, d.request_id, d.declared_on, d.unit, d.period, d.head_count, d.payable, d.arrived,
			(SELECT COUNT(*) FROM arrears a WHERE a.levy_voucher_no = d.levy_voucher_no AND a.status <> 'PAID')
			FROM declaration d WHERE d.serial = ? AND d.declared_on >= ? AND d.declared_on <= ? ORDER BY d.declared_on, d.levy_voucher_no""";

	private final Database database;
	private final Requests requests;
	private final FeeDesk fees;
	private final RegionPack pack;
	private final BureauClock clock;

	public DeclarationDesk(Database database, Requests requests, FeeDesk fees, RegionPack pack, BureauClock clock) {
		this.database = database;
		this.requests = requests;
		this.fees = fees;
		this.pack = pack;
		this.clock = clock;
	}

	/**
	 * Receives a declaration; it is decided afterwards.
	 *
	 * @throws RuleViolation if nothing is chosen (W-7), or an item is declared already or has changed
	 * @throws Refusal       if there is no such item
	 */
	public Feedback receive(RegistrationSerial serial, RequestId id, List<ItemVersion> items) {
		return requests.receive(serial, id, RequestKind.DECLARATION, transaction -> {
			if (items.isEmpty()) {
				throw new RuleViolation("W-7", BureauTexts.text("W-7"));
			}
			fees.refresh(transaction, serial, clock.today());
			new DeclaringItems(transaction, pack).begin(serial, id, items);
		});
	}

	private record Group(UnitNumber unit, FeePeriod period) {
	}

	private record Fault(String rule, String reason) {
	}

	/** Decides a declaration as a whole: bundle, head counts, wages, and whether all is still as the employer saw it. */
	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		DeclaringItems declaring = new DeclaringItems(transaction, pack);
		List<ItemRow> items = declaring.of(id);
		Map<Group, List<ItemRow>> groups = items.stream()
				.collect(Collectors.groupingBy(row -> new Group(row.unit(), row.period()), LinkedHashMap::new, Collectors.toList()));
		Optional<Fault> fault = groups.entrySet().stream().map(group -> fault(declaring, group.getKey(), group.getValue())).flatMap(Optional::stream).findFirst();
		if (fault.isPresent()) {
			declaring.release(items);
			return Decision.rejected(items.size(), fault.get().rule(), fault.get().reason());
		}
		if (!declaring.keepPersons(serial, items, clock.today())) {
			items.forEach(row -> transaction.update("DELETE FROM declared_persons WHERE item_id = ?", row.id()));
			declaring.release(items);
			return Decision.rejected(items.size(), "R-136", BureauTexts.text("R-136.stale"));
		}
		List<String> vouchers = new ArrayList<>();
		groups.forEach((group, rows) -> vouchers.add(declare(transaction, serial, id, declaring, group, rows)));
		return Decision.accepted(items.size(), String.join(",", vouchers));
	}

	/** Declarations made between two days, both included. */
	public List<DeclarationRecord> records(RegistrationSerial serial, LocalDate from, LocalDate to) {
		return database.read(transaction -> transaction.list(RECORDS, DeclarationDesk::read, serial, from, to));
	}

	private Optional<Fault> fault(DeclaringItems declaring, Group group, List<ItemRow> chosen) {
		// fixed amounts are charged without any wage, so heads do not tell
		if (chosen.stream().allMatch(row -> row.wageSum().equals(Money.ZERO))) {
			return Optional.of(new Fault("R-132", BureauTexts.text("R-132")));
		}
		if (chosen.stream().anyMatch(row -> row.headCount() != row.registered())) {
			return Optional.of(new Fault("R-139", BureauTexts.text("R-139")));
		}
		List<ItemRow> open = declaring.open(group.unit(), group.period());
		var types = open.stream().map(ItemRow::type).collect(Collectors.toSet());
		var bundled = chosen.stream().flatMap(row -> pack.bundle(row.type(), types, group.period()).stream()).collect(Collectors.toSet());
		var ids = chosen.stream().map(ItemRow::id).collect(Collectors.toSet());
		boolean whole = open.stream().filter(row -> bundled.contains(row.type())).allMatch(row -> ids.contains(row.id()));
		return whole ? Optional.empty() : Optional.of(new Fault("R-138", BureauTexts.text("R-138")));
	}

	private String declare(Transaction transaction, RegistrationSerial serial, RequestId id, DeclaringItems declaring, Group group, List<ItemRow> rows) {
		String authority = transaction.first("SELECT authority_code FROM registration WHERE serial = ?", row -> row.text(1), serial).orElseThrow();
		String levyVoucherNo = IssuedNumbers.levyVoucher(transaction, authority, clock.today());
		long payable = rows.stream().mapToLong(row -> row.due().fen()).sum();
		int headCount = rows.stream().mapToInt(ItemRow::headCount).max().orElseThrow();
		transaction.update("INSERT INTO declaration VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)", levyVoucherNo, id, serial, group.unit(), group.period(), clock.today(), headCount,
				payable);
		for (ItemRow row : rows) {
			declaring.declare(row, levyVoucherNo);
			if (row.due().isPositive()) {
				transaction.update("INSERT INTO arrears VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)", row.id(), serial, row.unit(), row.item(), row.type(),
						row.period(), row.due(), row.dueDate(), PaymentStatus.UNPAID, levyVoucherNo);
			}
		}
		return levyVoucherNo;
	}

	private static DeclarationRecord read(Row row) throws SQLException {
		return new DeclarationRecord(row.text(1), row.text(2), row.day(3), BureauTexts.text("channel"), new UnitNumber(row.text(4)), row.period(5), row.integer(6), row.money(7),
				DeclarationStatus.DECLARED, row.number(9) == 0 ? PaymentStatus.PAID : PaymentStatus.UNPAID, row.flag(8));
	}
}
