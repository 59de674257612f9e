package org.shebao.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.time.FeePeriod;

/** A levy item and its period as columns. */
final class LevyColumns {

	static final String NAMES = "LEVY_CODE, LEVY_NAME, CATEGORY_CODE, CATEGORY_NAME, INSURANCE_TYPE, PAYER_SIDE, PERIOD";

	private LevyColumns() {
	}

	/** The values in the order of {@link #NAMES}. */
	static List<Object> values(LevyItem item, FeePeriod period) {
		return List.of(item.code(), item.name(), item.categoryCode(), item.categoryName(), item.type().name(), item.side().name(), period.toString());
	}

	static LevyItem item(ResultSet row) throws SQLException {
		return new LevyItem(row.getString("LEVY_CODE"), row.getString("LEVY_NAME"), row.getString("CATEGORY_CODE"), row.getString("CATEGORY_NAME"),
				InsuranceType.valueOf(row.getString("INSURANCE_TYPE")), PayerSide.valueOf(row.getString("PAYER_SIDE")));
	}

	static FeePeriod period(ResultSet row) throws SQLException {
		return FeePeriod.parse(row.getString("PERIOD"));
	}
}
