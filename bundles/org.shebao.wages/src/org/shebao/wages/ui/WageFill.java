package org.shebao.wages.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.money.WageInput;
import org.shebao.core.text.HalfWidth;
import org.shebao.core.text.Texts;
import org.shebao.wages.WageDraft.Change;

/**
 * What 批量填写 would change.
 *
 * @param changes     the changes; wages that stay as they are have none
 * @param overwritten how many of them replace a wage that was filled in
 * @param without     drafts left as they are because there is no former wage to begin with
 */
record WageFill(List<Change> changes, long overwritten, long without) {

	/** How wages are filled in. */
	enum Way {
		/** The same wage for all. */
		SAME,
		/** The former wage (原缴费工资). */
		FORMER,
		/** The former wage and so many per cent, rounded half up to the fen. */
		PERCENT
	}

	private static final Texts TEXTS = Texts.of(WageFill.class);
	private static final BigDecimal LEAST = new BigDecimal("-100");
	private static final BigDecimal MOST = new BigDecimal("1000");
	private static final int DECIMALS = 2;

	/**
	 * Plans to fill in wages.
	 *
	 * @param typed the wage or the percentage
	 * @throws RuleViolation W-2 if the typed wage, or what comes of it for somebody, is no wage; W-7 if nothing would change
	 */
	static WageFill plan(List<DraftRow> rows, Way way, String typed, boolean onlyEmpty) {
		List<Change> changes = new ArrayList<>();
		long overwritten = 0;
		long without = 0;
		for (DraftRow row : rows) {
			Money present = row.draft().wage();
			if (onlyEmpty && present != null) {
				continue;
			}
			Money wage = wage(row, way, typed);
			if (wage == null) {
				without++;
			} else if (!wage.equals(present)) {
				changes.add(new Change(row.key(), wage.toString()));
				overwritten += present == null ? 0 : 1;
			}
		}
		if (changes.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("fill.nothing", without));
		}
		return new WageFill(changes, overwritten, without);
	}

	private static Money wage(DraftRow row, Way way, String typed) {
		Money former = row.draft().former();
		return switch (way) {
			case SAME -> WageInput.parse(typed).orElseThrow(() -> new RuleViolation("W-2", TEXTS.get("wage.empty")));
			case FORMER -> former;
			case PERCENT -> former == null ? null : raised(row.draft().name(), former, percent(typed).orElseThrow(WageFill::wrongPercent));
		};
	}

	private static Money raised(String name, Money former, BigDecimal percent) {
		BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
		Money wage = Money.ofYuan(former.yuan().multiply(factor).setScale(2, RoundingMode.HALF_UP));
		try {
			return WageInput.checked(wage);
		} catch (RuleViolation refused) {
			throw new RuleViolation(refused.rule(), refused.getMessage(), List.of(name + " " + wage));
		}
	}

	/** What is wrong with a percentage that was typed. */
	static Optional<String> fault(Object typed) {
		return percent(typed.toString()).isPresent() ? Optional.empty() : Optional.of(wrongPercent().getMessage());
	}

	private static RuleViolation wrongPercent() {
		return new RuleViolation("W-2", TEXTS.get("fill.percent.wrong"));
	}

	private static Optional<BigDecimal> percent(String typed) {
		String text = HalfWidth.of(typed).strip().replaceFirst("%$", "").strip();
		if (!text.matches("[+-]?[0-9]{1,4}(\\.[0-9]{1," + DECIMALS + "})?")) {
			return Optional.empty();
		}
		BigDecimal percent = new BigDecimal(text);
		return percent.compareTo(LEAST) > 0 && percent.compareTo(MOST) <= 0 ? Optional.of(percent) : Optional.empty();
	}
}
