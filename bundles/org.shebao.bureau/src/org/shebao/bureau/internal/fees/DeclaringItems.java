package org.shebao.bureau.internal.fees;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.bureau.internal.registry.Units;
import org.shebao.bureau.internal.registry.Units.Unit;
import org.shebao.core.RuleViolation;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.FeeItemStatus.Event;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.regions.RegionPack;

/** Fee items on their way through a declaration (DOMAIN §3.2). */
public final class DeclaringItems {
	private final Transaction transaction;
	private final ItemTable table;
	private final RegionPack pack;

	public DeclaringItems(Transaction transaction, RegionPack pack) {
		this.transaction = transaction;
		this.table = new ItemTable(transaction);
		this.pack = pack;
	}

	/**
	 * Takes items into a declaration.
	 *
	 * @throws Refusal       if the registration has no such item
	 * @throws RuleViolation if an item is declared already or has changed since the user saw it
	 */
	public void begin(RegistrationSerial serial, RequestId request, List<ItemVersion> items) {
		for (ItemVersion chosen : items) {
			ItemRow row = table.find(serial, chosen.id()).orElseThrow(() -> Refusal.missing("R-136", BureauTexts.text("unknown.item")));
			FeeItemStatus next = FeeItemStatus.transitions().next(row.status(), Event.SUBMIT)
					.orElseThrow(() -> new RuleViolation("R-136", BureauTexts.text("R-136", row.id())));
			if (row.version() != chosen.version()) {
				throw new RuleViolation("R-136", BureauTexts.text("R-136.stale"), List.of(row.id()));
			}
			transaction.update("UPDATE fee_item SET status = ?, request_id = ? WHERE id = ?", next, request, row.id());
		}
	}

	/** The items of a declaration. */
	public List<ItemRow> of(RequestId request) {
		return transaction.list("SELECT " + ItemRow.COLUMNS + " FROM fee_item WHERE request_id = ? ORDER BY unit, period, item, id", ItemRow::read, request);
	}

	/** Items of a unit and period that wait or are being declared. */
	public List<ItemRow> open(UnitNumber unit, FeePeriod period) {
		return table.of(unit).stream().filter(row -> row.period().equals(period) && row.isOpen()).toList();
	}

	/** Gives the items of a declaration back. */
	public void release(List<ItemRow> items) {
		for (ItemRow row : items) {
			transaction.update("UPDATE fee_item SET status = ?, request_id = NULL WHERE id = ?", FeeItemStatus.transitions().after(row.status(), Event.REJECT), row.id());
		}
		items.stream().map(ItemRow::unit).distinct().forEach(unit -> ChangeLog.feesChanged(transaction, unit));
	}

	/** Declares an item under a levy voucher. */
	public void declare(ItemRow row, String levyVoucherNo) {
		transaction.update("UPDATE fee_item SET status = ?, levy_voucher_no = ? WHERE id = ?", FeeItemStatus.transitions().after(row.status(), Event.ACCEPT), levyVoucherNo,
				row.id());
		ChangeLog.feesChanged(transaction, row.unit());
	}

	/**
	 * Keeps the persons of items as they are declared.
	 *
	 * @return whether everything is still as the items say
	 */
	public boolean keepPersons(RegistrationSerial serial, List<ItemRow> items, LocalDate today) {
		for (Unit unit : Units.of(transaction, serial)) {
			List<ItemRow> own = items.stream().filter(row -> row.unit().equals(unit.number())).toList();
			if (!own.isEmpty() && !keepPersons(unit, own, today)) {
				return false;
			}
		}
		return true;
	}

	private boolean keepPersons(Unit unit, List<ItemRow> items, LocalDate today) {
		Map<ItemRow, Recording> recordings = new LinkedHashMap<>();
		Map<ItemKey, ItemVisitor> visitors = new HashMap<>();
		FeeItemCatalogue catalogue = new FeeItemCatalogue(pack);
		List<ItemRow> stored = table.of(unit.number());
		for (ItemRow row : items) {
			ItemKey key = new ItemKey(row.period(), catalogue.item(row.item(), row.type(), row.period()));
			Recording recording = new Recording();
			recordings.put(row, recording);
			List<ItemRow> siblings = stored.stream().filter(other -> other.period().equals(row.period()) && other.item().equals(row.item())).toList();
			visitors.put(key, new OpenItem(key, siblings).visitor(table, recording));
		}
		new UnitPass(pack, unit, today, visitors).walk(transaction, unit);
		recordings.forEach((row, recording) -> transaction.update("INSERT INTO declared_persons VALUES (?, ?)", row.id(), recording.persons.finish()));
		return recordings.entrySet().stream().allMatch(entry -> entry.getKey().agrees(entry.getValue().tally));
	}

	/** Tallies and keeps at once. */
	private static final class Recording implements PersonSink {
		private final ItemTally tally = new ItemTally();
		private final PersonsContent.Writer persons = new PersonsContent.Writer();

		@Override
		public void charged(Insured insured, PersonFee fee, Money due) {
			tally.charged(insured, fee, due);
			persons.charged(insured, fee, due);
		}

		@Override
		public void missing(Insured insured) {
			tally.missing(insured);
		}
	}
}
