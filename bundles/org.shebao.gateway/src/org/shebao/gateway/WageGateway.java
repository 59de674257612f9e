package org.shebao.gateway;

import java.util.Iterator;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/** Declaration of contribution wages (缴费工资申报). */
public interface WageGateway {

	/**
	 * Submits wages. Lines stream; the bureau numbers them 1, 2, … as they come. Repeating an id changes nothing and answers as the first time.
	 *
	 * @throws org.shebao.core.RuleViolation            if the bureau refuses the whole package, such as outside the window (W-1)
	 * @throws GatewayException.OutcomeUnknown if no answer came: look it up by {@link BureauSession#feedback}
	 */
	Feedback submit(RequestId id, WageSubmission submission, Iterator<Line> lines);

	/** Streams the outcome of every line of a decided submission in the order of submission. */
	void results(RequestId id, Consumer<LineResult> sink);

	/**
	 * A package of wages.
	 *
	 * @param kind annual or adjustment
	 * @param year the fee year in which the wages take effect (生效年度)
	 */
	record WageSubmission(WageDeclarationKind kind, int year) {
	}

	/**
	 * One person's new wage.
	 *
	 * @param person the person
	 * @param unit   the unit number to which it is restricted, null for all of the registration (C-4)
	 * @param type   the type to which it is restricted, null for all types insured (by person)
	 * @param wage   the monthly wage
	 */
	record Line(PersonNumber person, UnitNumber unit, InsuranceType type, Money wage) {
	}

	/**
	 * The outcome of one line.
	 *
	 * @param number    the line's number, from 1
	 * @param accepted  whether the wage counts now
	 * @param validFrom from when the wage is valid, null if rejected (C-6)
	 * @param validTo   until when it is valid, null if rejected
	 * @param rule      the rule that rejected it, empty if accepted
	 * @param reason    the reason in the bureau's words, empty if accepted
	 */
	record LineResult(long number, boolean accepted, FeePeriod validFrom, FeePeriod validTo, String rule, String reason) {
	}
}
