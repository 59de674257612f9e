package org.shebao.payment.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shebao.core.RuleViolation;
import org.shebao.core.money.MoneyInWords;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsTotals;
import org.shebao.payment.PaymentSummary;

/** A choice of arrears to be paid by one voucher: what may be chosen together (R-166, R-172, DOMAIN §3.4). */
final class ArrearsChoice {

	private static final Texts TEXTS = Texts.of(Arrears.class);

	private final List<ArrearsLine> lines;

	/**
	 * @param known what is known here
	 * @param held  the lines that requests of this program hold
	 * @param ids   the choice
	 * @throws RuleViolation as stated at {@link org.shebao.payment.VoucherPayment#summary}
	 */
	ArrearsChoice(List<ArrearsLine> known, Set<String> held, Collection<String> ids) {
		if (ids.isEmpty()) {
			throw new RuleViolation("W-7", TEXTS.get("nothing.chosen"));
		}
		Map<String, ArrearsLine> byId = known.stream().collect(toMap(ArrearsLine::id, identity()));
		Set<String> distinct = new LinkedHashSet<>(ids);
		refuseAny("R-164", "arrears.unknown", distinct.stream().filter(id -> !byId.containsKey(id)).toList());
		lines = distinct.stream().map(byId::get).toList();
		refuseAny("R-164", "arrears.notUnpaid", describe(lines.stream().filter(line -> !isUnpaid(line)).toList()));
		refuseAny("R-172", "arrears.held", describe(lines.stream().filter(line -> held.contains(line.id()) || !line.voucherNo().isEmpty()).toList()));
		List<String> authorities = lines.stream().map(ArrearsLine::authorityName).distinct().toList();
		if (lines.stream().map(ArrearsLine::authorityCode).distinct().count() > 1) {
			throw new RuleViolation("R-172", TEXTS.get("arrears.authorities"), authorities);
		}
		if (!ArrearsTotals.of(lines).total().isPositive()) {
			throw new RuleViolation("R-164", TEXTS.get("arrears.nothing"));
		}
	}

	PaymentSummary summary() {
		ArrearsTotals totals = ArrearsTotals.of(lines);
		ArrearsLine first = lines.getFirst();
		return new PaymentSummary(lines, first.authorityCode(), first.authorityName(), totals, TEXTS.get("amount.words", MoneyInWords.of(totals.total())));
	}

	/**
	 * @param now the arrears at the bureau
	 * @throws RuleViolation R-164 if a chosen line is another by now
	 */
	void requireUnchanged(List<ArrearsLine> now) {
		Set<ArrearsLine> same = Set.copyOf(now);
		refuseAny("R-164", "arrears.changed", describe(lines.stream().filter(line -> !same.contains(line)).toList()));
	}

	List<RequestLine> lines() {
		return lines.stream().map(line -> new RequestLine(line.id(), line.period(), line.total())).toList();
	}

	/** A line in words. */
	static String describe(ArrearsLine line) {
		return TEXTS.get("line", line.period(), line.unit(), line.item().name(), line.total());
	}

	private static List<String> describe(List<ArrearsLine> lines) {
		return lines.stream().map(ArrearsChoice::describe).toList();
	}

	private static boolean isUnpaid(ArrearsLine line) {
		return line.status() == PaymentStatus.UNPAID || line.status() == PaymentStatus.FAILED;
	}

	private static void refuseAny(String rule, String key, List<String> details) {
		if (!details.isEmpty()) {
			throw new RuleViolation(rule, TEXTS.get(key), details);
		}
	}
}
