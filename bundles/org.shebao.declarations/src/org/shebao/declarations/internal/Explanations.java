package org.shebao.declarations.internal;

import java.math.BigDecimal;

import org.shebao.core.fee.PersonFee;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeExplanation;
import org.shebao.declarations.FeeExplanation.Clamping;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;

/** Puts a person's amount into steps and words. */
final class Explanations {

	private static final Texts TEXTS = Texts.of(FeeExplanation.class);

	private Explanations() {
	}

	static FeeExplanation of(FeeItem item, ItemPerson person) {
		PersonFee fee = person.fee();
		Clamping clamping = clamping(fee);
		BigDecimal exact = fee.base().yuan().multiply(fee.rate().fraction());
		Money deducted = fee.amount().minus(person.due());
		String first = TEXTS.get("explain." + clamping, fee.wage(), fee.base());
		String second = clamping == Clamping.FIXED_AMOUNT ? "" : TEXTS.get("explain.amount", fee.base(), fee.rate().percent(), exact.toPlainString(), fee.amount());
		String third = deducted.equals(Money.ZERO) ? "" : TEXTS.get("explain." + item.nature(), fee.amount(), deducted, person.due());
		return new FeeExplanation(item.item(), item.period(), fee.wage(), clamping, fee.base(), fee.rate(), exact, fee.amount(), deducted, person.due(),
				first + second + third);
	}

	/** Fixed amounts are written as base = amount, rate = 100 % (DOMAIN §2.3). */
	private static Clamping clamping(PersonFee fee) {
		if (fee.rate().equals(Rate.WHOLE) && fee.base().equals(fee.amount())) {
			return Clamping.FIXED_AMOUNT;
		}
		int moved = fee.base().compareTo(fee.wage());
		return moved == 0 ? Clamping.NONE : moved > 0 ? Clamping.RAISED_TO_LOWER_LIMIT : Clamping.CUT_TO_UPPER_LIMIT;
	}
}
