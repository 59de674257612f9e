package org.shebao.cli.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.shebao.core.time.FeePeriod;

/** What an employer ought to have declared, by DOMAIN §2.3 to §2.5 and decimal arithmetic alone: August to December 2025, each person insured for everything. */
final class Ledger {

	static final FeePeriod FIRST = FeePeriod.of(2025, 8);
	private static final BigDecimal LOWER = new BigDecimal("4394.70");
	private static final BigDecimal UPPER = new BigDecimal("21973.50");
	private static final BigDecimal LARGE_MEDICAL = new BigDecimal("5.00");
	/** 110 16 % and 8 %, 210 0.5 % twice, 410 0.2 %, 310 7.5 % and 2 %, 510 0.5 %. */
	private static final List<BigDecimal> RATES = Stream.of("0.16", "0.08", "0.005", "0.005", "0.002", "0.075", "0.02", "0.005").map(BigDecimal::new).toList();

	private final Map<String, Member> members = new TreeMap<>();
	private final Map<FeePeriod, Map<String, List<BigDecimal>>> declared = new TreeMap<>();

	/** Somebody who is insured. */
	private static final class Member {
		final FeePeriod start;
		FeePeriod stop;
		BigDecimal wage;

		Member(FeePeriod start) {
			this.start = start;
		}

		boolean pays(FeePeriod period) {
			return !period.isBefore(start) && (stop == null || period.isBefore(stop));
		}

		/** The amount of each item; without a wage only the fixed one. */
		List<BigDecimal> fees() {
			List<BigDecimal> fees = new ArrayList<>();
			for (BigDecimal rate : RATES) {
				fees.add(wage == null ? BigDecimal.ZERO : wage.max(LOWER).min(UPPER).multiply(rate).setScale(2, RoundingMode.HALF_UP));
			}
			fees.add(LARGE_MEDICAL);
			return fees;
		}
	}

	/** Somebody comes (C-7). */
	void join(String person, FeePeriod start) {
		members.put(person, new Member(start));
	}

	/** Somebody goes (C-7). */
	void leave(String person, FeePeriod stop) {
		members.get(person).stop = stop;
	}

	/** Who pays a month. */
	List<String> paying(FeePeriod period) {
		return members.keySet().stream().filter(person -> members.get(person).pays(period)).toList();
	}

	/** A wage is declared; R-096 lets none be lowered for a declared month. */
	void wage(String person, BigDecimal wage) {
		Member member = members.get(person);
		boolean lower = member.wage != null && wage.compareTo(member.wage) < 0;
		if (!lower || declared.keySet().stream().noneMatch(member::pays)) {
			member.wage = wage;
		}
	}

	/** The wages that count, in fen. */
	Map<String, Long> wages() {
		Map<String, Long> wages = new TreeMap<>();
		members.forEach((person, member) -> {
			if (member.wage != null) {
				wages.put(person, member.wage.movePointRight(2).longValueExact());
			}
		});
		return wages;
	}

	/** Everything that waits is submitted; a month with somebody without a wage is rejected. */
	void declare(FeePeriod last) {
		for (FeePeriod period = FIRST; !last.isBefore(period); period = period.next()) {
			if (paying(period).stream().allMatch(person -> members.get(person).wage != null)) {
				Map<String, List<BigDecimal>> month = declared.computeIfAbsent(period, none -> new HashMap<>());
				for (String person : paying(period)) {
					month.merge(person, members.get(person).fees(), Ledger::higher);
				}
			}
		}
	}

	/** What waits to be declared: fees of months that are not, and what is more than was declared of each item (C-9). */
	BigDecimal waiting(FeePeriod last) {
		BigDecimal sum = BigDecimal.ZERO;
		for (FeePeriod period = FIRST; !last.isBefore(period); period = period.next()) {
			Map<String, List<BigDecimal>> month = declared.getOrDefault(period, Map.of());
			for (String person : paying(period)) {
				List<BigDecimal> fees = members.get(person).fees();
				List<BigDecimal> former = month.get(person);
				sum = sum.add(former == null ? sum(fees) : sum(higher(former, fees)).subtract(sum(former)));
			}
		}
		return sum;
	}

	/** Everything declared so far. */
	BigDecimal declared() {
		return declared.values().stream().flatMap(month -> month.values().stream()).map(Ledger::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<BigDecimal> higher(List<BigDecimal> former, List<BigDecimal> latter) {
		List<BigDecimal> higher = new ArrayList<>();
		for (int i = 0; i < former.size(); i++) {
			higher.add(former.get(i).max(latter.get(i)));
		}
		return higher;
	}

	private static BigDecimal sum(List<BigDecimal> amounts) {
		return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
