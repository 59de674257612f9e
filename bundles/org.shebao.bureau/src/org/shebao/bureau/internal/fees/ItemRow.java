package org.shebao.bureau.internal.fees;

import java.sql.SQLException;
import java.time.LocalDate;

import org.shebao.bureau.internal.database.Row;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;

/**
 * A fee item as it is stored.
 *
 * @param item the code of the levy item
 */
public record ItemRow(String id, int version, UnitNumber unit, String item, InsuranceType type, FeePeriod period, PaymentNature nature, int registered, int headCount,
		Money wageSum, Money baseSum, Rate rate, Money due, LocalDate dueDate, FeeItemStatus status, long fingerprint) {

	static final String COLUMNS = "id, version, unit, item, type, period, nature, registered, head_count, wage_sum, base_sum, rate, payable, due_date, status, fingerprint";

	static ItemRow read(Row row) throws SQLException {
		return new ItemRow(row.text(1), row.integer(2), new UnitNumber(row.text(3)), row.text(4), row.type(5), row.period(6), PaymentNature.valueOf(row.text(7)),
				row.integer(8), row.integer(9), row.money(10), row.money(11), row.rate(12), row.money(13), row.day(14), FeeItemStatus.valueOf(row.text(15)), row.number(16));
	}

	/** Whether it holds what was tallied. */
	boolean agrees(ItemTally tally) {
		return fingerprint == tally.fingerprint() && registered == tally.registered() && due.equals(tally.due());
	}

	/** Whether it waits to be declared or is being declared. */
	boolean isOpen() {
		return status == FeeItemStatus.INITIAL || status == FeeItemStatus.DECLARING;
	}

	FeeItem toItem(FeeItemCatalogue catalogue, String agencyName) {
		return new FeeItem(id, version, unit, agencyName, catalogue.item(item, type, period), period, nature, registered, headCount, wageSum, baseSum, rate, due, Money.ZERO,
				due, status, dueDate);
	}
}
