package org.shebao.bureau.internal.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.Units.Unit;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.RegionPack;

/** Computes what a unit has to declare (预处理, R-130): an ordinary item for each month not declared, and top-ups of what was declared with too little (C-9). */
final class Preprocessing {
	private final RegionPack pack;
	private final FeeItemCatalogue catalogue;

	Preprocessing(RegionPack pack) {
		this.pack = pack;
		this.catalogue = new FeeItemCatalogue(pack);
	}

	/** Whether wages, persons, the month or the limits have changed since a unit was computed. */
	boolean isStale(Transaction transaction, UnitNumber unit, LocalDate today) {
		return transaction.first("SELECT changed, computed, computed_on FROM unit WHERE unit = ?", row -> {
			LocalDate day = row.day(3);
			return row.number(1) != row.number(2) || day == null || today.isBefore(day) || !FeePeriod.containing(today).equals(FeePeriod.containing(day))
					|| !pack.limitPublications(day, today).isEmpty();
		}, unit).orElse(false);
	}

	/** Brings the open items of a unit up to date. */
	void refresh(Transaction transaction, Unit unit, LocalDate today) {
		ItemTable table = new ItemTable(transaction);
		Map<OpenItem, ItemTally> tallies = tally(transaction, unit, today, openItems(table, unit, today).stream().filter(item -> !item.isBusy()).toList());
		tallies.forEach((item, tally) -> store(table, unit.number(), item, tally, today));
		transaction.update("UPDATE unit SET computed = changed, computed_on = ? WHERE unit = ?", today, unit.number());
	}

	/** Tallies items in one walk over the unit. */
	Map<OpenItem, ItemTally> tally(Transaction transaction, Unit unit, LocalDate today, List<OpenItem> items) {
		ItemTable table = new ItemTable(transaction);
		Map<OpenItem, ItemTally> tallies = new LinkedHashMap<>();
		Map<ItemKey, ItemVisitor> visitors = new HashMap<>();
		for (OpenItem item : items) {
			ItemTally tally = new ItemTally();
			tallies.put(item, tally);
			visitors.put(item.key(), item.visitor(table, tally));
		}
		new UnitPass(pack, unit, today, visitors).walk(transaction, unit);
		return tallies;
	}

	/** All levy items of a unit from the month in which its levy began to the present one. */
	List<OpenItem> openItems(ItemTable table, Unit unit, LocalDate today) {
		Map<String, List<ItemRow>> stored = table.of(unit.number()).stream().collect(Collectors.groupingBy(row -> row.period() + row.item()));
		List<OpenItem> items = new ArrayList<>();
		FeePeriod last = FeePeriod.containing(today);
		for (FeePeriod period = unit.levyFrom(); !last.isBefore(period); period = period.next()) {
			for (InsuranceType type : unit.registration().types().keySet()) {
				for (ItemKey key : catalogue.keys(type, period)) {
					items.add(new OpenItem(key, stored.getOrDefault(period + key.item().code(), List.of())));
				}
			}
		}
		return items;
	}

	private void store(ItemTable table, UnitNumber unit, OpenItem item, ItemTally tally, LocalDate today) {
		ItemRow waiting = item.waiting();
		if (waiting == null) {
			if (!tally.isEmpty()) {
				table.insert(item.nextId(unit), unit, item.key(), item.nature(), item.dueDate(pack, today), tally);
			}
		} else if (tally.isEmpty()) {
			table.delete(waiting.id());
		} else if (!waiting.agrees(tally)) {
			FeeItemStatus.transitions().after(waiting.status(), FeeItemStatus.Event.RECOMPUTE);
			table.update(waiting.id(), tally);
		}
	}
}
