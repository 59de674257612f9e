package org.shebao.declarations.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;

/** A fee item as columns: the same in the table of items and in the table of declared items. */
final class FeeItemColumns {

	static final List<String> NAMES = List.of("ITEM_ID", "ITEM_VERSION", "UNIT_NUMBER", "AGENCY_NAME", "LEVY_CODE", "LEVY_NAME",
			"CATEGORY_CODE", "CATEGORY_NAME", "INSURANCE_TYPE", "PAYER_SIDE", "PERIOD", "NATURE", "REGISTERED", "HEAD_COUNT", "WAGE_SUM",
			"BASE_SUM", "RATE", "PAYABLE", "REDUCTION", "DUE", "STATUS", "DUE_DATE");

	private FeeItemColumns() {
	}

	/** So many question marks. */
	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?"));
	}

	/** The values in the order of {@link #NAMES}. */
	static List<Object> values(FeeItem item) {
		LevyItem levy = item.item();
		return Arrays.asList(item.id(), item.version(), item.unit().value(), item.agencyName(), levy.code(), levy.name(),
				levy.categoryCode(), levy.categoryName(), levy.type().name(), levy.side().name(), item.period().toString(),
				item.nature().name(), item.registered(), item.headCount(), item.wageSum().fen(), item.baseSum().fen(),
				item.rate() == null ? null : item.rate().fraction(), item.payable().fen(), item.reduction().fen(), item.due().fen(),
				item.status().name(), item.dueDate() == null ? null : Date.valueOf(item.dueDate()));
	}

	static FeeItem read(ResultSet row) throws SQLException {
		return new FeeItem(row.getString("ITEM_ID"), row.getInt("ITEM_VERSION"), new UnitNumber(row.getString("UNIT_NUMBER")),
				row.getString("AGENCY_NAME"), levy(row), FeePeriod.parse(row.getString("PERIOD")),
				PaymentNature.valueOf(row.getString("NATURE")), row.getInt("REGISTERED"), row.getInt("HEAD_COUNT"),
				Money.ofFen(row.getLong("WAGE_SUM")), Money.ofFen(row.getLong("BASE_SUM")), rate(row),
				Money.ofFen(row.getLong("PAYABLE")), Money.ofFen(row.getLong("REDUCTION")), Money.ofFen(row.getLong("DUE")),
				FeeItemStatus.valueOf(row.getString("STATUS")), day(row.getDate("DUE_DATE")));
	}

	private static LevyItem levy(ResultSet row) throws SQLException {
		return new LevyItem(row.getString("LEVY_CODE"), row.getString("LEVY_NAME"), row.getString("CATEGORY_CODE"),
				row.getString("CATEGORY_NAME"), InsuranceType.valueOf(row.getString("INSURANCE_TYPE")),
				PayerSide.valueOf(row.getString("PAYER_SIDE")));
	}

	private static Rate rate(ResultSet row) throws SQLException {
		BigDecimal fraction = row.getBigDecimal("RATE");
		return fraction == null ? null : new Rate(fraction);
	}

	private static LocalDate day(Date date) {
		return date == null ? null : date.toLocalDate();
	}
}
