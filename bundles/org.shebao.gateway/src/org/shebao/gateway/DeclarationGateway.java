package org.shebao.gateway;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Money;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;

/** Declaration of fees (日常申报). */
public interface DeclarationGateway {

	/** The items to be declared, pre-processed anew; at most one normal item for each unit, levy item and period. */
	List<FeeItem> items();

	/** Streams the persons of an item in the order of person numbers; declared items keep the persons they were declared with. */
	void persons(String itemId, Consumer<ItemPerson> sink);

	/** Streams registered persons who have no wage in a unit and period. */
	void withoutWage(UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink);

	/**
	 * Declares items. Bundle, head count and missing wages are checked while it is processed and come as feedback.
	 *
	 * @throws GatewayException.OutcomeUnknown if no answer came: look it up by {@link BureauSession#feedback}
	 */
	Feedback submit(RequestId id, List<ItemVersion> items);

	/** Declarations of all channels declared between two days. */
	List<DeclarationRecord> records(LocalDate from, LocalDate to);

	/** An item in the version that the user saw. */
	record ItemVersion(String id, int version) {
	}

	/**
	 * A person in an item, with every step from wage to amount.
	 *
	 * @param fee for a top-up the new computation
	 * @param due what this item charges the person: the amount, or the difference of a top-up (C-9)
	 */
	record ItemPerson(PersonNumber person, String name, Certificate certificate, PersonFee fee, Money due) {
	}

	/** A registered person who has no wage. */
	record MissingPerson(PersonNumber person, String name, Certificate certificate) {
	}

	/**
	 * A declaration.
	 *
	 * @param levyVoucherNo 应征凭证序号
	 * @param requestId     the submission it came from, empty for other channels
	 * @param declaredOn    the day
	 * @param channel       申报渠道, such as 客户端
	 * @param unit          the unit number
	 * @param period        the fee period
	 * @param headCount     the largest head count of its items
	 * @param payable       Σ due of its items
	 * @param status        declared, voided …
	 * @param payment       how far it is paid
	 * @param arrived       whether HRSS/NHSA have processed it (到账状态)
	 */
	record DeclarationRecord(String levyVoucherNo, String requestId, LocalDate declaredOn, String channel, UnitNumber unit,
			FeePeriod period, int headCount, Money payable, DeclarationStatus status, PaymentStatus payment, boolean arrived) {
	}
}
