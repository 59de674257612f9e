package org.shebao.wages.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageAssessment;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageHint;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.Column.Notice.Level;

/**
 * A draft as the list shows it.
 *
 * @param scope what the draft is for
 * @param draft the draft
 * @param base  核定基数预览, null without a wage
 * @param hint  W-9 … W-11, null if there is nothing to notice
 */
record DraftRow(DraftScope scope, WageDraft draft, Money base, WageHint hint) {

	private static final Texts TEXTS = Texts.of(DraftRow.class);

	static DraftRow of(DraftScope scope, WageDraft draft, WageAssessment assessment) {
		return new DraftRow(scope, draft, assessment.base(draft).orElse(null), assessment.hint(draft).orElse(null));
	}

	WageDraft.Key key() {
		return draft.key();
	}

	/** The unit number it is restricted to, or that it covers all. */
	String unit() {
		return draft.unit() == null ? TEXTS.get("unit.all") : draft.unit().value();
	}

	/** The type it is restricted to, empty if it covers all. */
	String type() {
		return draft.type() == null ? "" : Texts.labelOf(draft.type());
	}

	/** By how many per cent the wage changes (变动率), with two decimals; null if one of the wages is missing. */
	BigDecimal change() {
		if (draft.wage() == null || draft.former() == null || !draft.former().isPositive()) {
			return null;
		}
		BigDecimal difference = draft.wage().minus(draft.former()).yuan().movePointRight(2);
		return difference.divide(draft.former().yuan(), 2, RoundingMode.HALF_UP);
	}

	/** 校验提示: what is to be noticed, or that the wage is still empty. */
	String remark() {
		if (draft.wage() == null) {
			return TEXTS.get("wage.empty");
		}
		return hint == null ? "" : hint.message();
	}

	Notice notice() {
		return hint == null ? null : new Notice(Level.WARNING, hint.message());
	}
}
