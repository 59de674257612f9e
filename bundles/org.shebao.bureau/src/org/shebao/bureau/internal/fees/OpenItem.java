package org.shebao.bureau.internal.fees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.core.identity.UnitNumber;

/**
 * What stands open for a levy item of a unit and a period beside what was declared: the ordinary item, or the top-up of what was declared.
 *
 * @param stored all its items, declared and open, in order
 */
record OpenItem(ItemKey key, List<ItemRow> stored) {

	OpenItem {
		stored = stored.stream().sorted(Comparator.comparing(ItemRow::id)).toList();
	}

	/** The items declared so far, empty if the period was not declared. */
	List<ItemRow> declared() {
		return stored.stream().filter(row -> row.status() == FeeItemStatus.DECLARED).toList();
	}

	/** The item that waits, null if there is none yet. */
	ItemRow waiting() {
		return stored.stream().filter(row -> row.status() == FeeItemStatus.INITIAL).findFirst().orElse(null);
	}

	/** Whether a declaration is under way: nothing changes before it is decided. */
	boolean isBusy() {
		return stored.stream().anyMatch(row -> row.status() == FeeItemStatus.DECLARING);
	}

	PaymentNature nature() {
		return declared().isEmpty() ? PaymentNature.NORMAL : PaymentNature.DIFFERENTIAL;
	}

	/** The id of the next item: top-ups are counted. */
	String nextId(UnitNumber unit) {
		String suffix = declared().isEmpty() ? "N" : "D%03d".formatted(declared().size());
		return String.join("-", unit.value(), key.period().toString(), key.item().code(), suffix);
	}

	/** A top-up is due with the month in which it came about, so that nobody owes late fees for a late publication (C-14). */
	LocalDate dueDate(RegionPack pack, LocalDate today) {
		return pack.dueDate(declared().isEmpty() ? key.period() : FeePeriod.containing(today));
	}

	/** What sees the persons of the item that waits. */
	ItemVisitor visitor(ItemTable table, PersonSink sink) {
		return declared().isEmpty() ? ItemVisitor.normal(sink)
				: ItemVisitor.topUp(new Declared(declared().stream().map(row -> table.persons(row.id())).toList()), sink);
	}
}
