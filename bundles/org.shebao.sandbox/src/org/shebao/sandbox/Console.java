package org.shebao.sandbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Operator.Fault;

/** The operator's console of a sandbox bureau: does what is asked and keeps what was done since the page was opened. */
public final class Console {

	private static final Texts TEXTS = Texts.of(Console.class);
	private static final long DELAY_MILLIS = 3000;

	private final Operator operator;
	private final BusinessClock clock;
	private final List<Deed> deeds = new ArrayList<>();

	/**
	 * @param operator the operator of the employer's bureau
	 * @param clock    the bureau's clock
	 */
	public Console(Operator operator, BusinessClock clock) {
		this.operator = operator;
		this.clock = clock;
	}

	/**
	 * Something done.
	 *
	 * @param number its number, from 1
	 * @param at     when, by the bureau's clock in China Standard Time
	 * @param what   what was done
	 * @param result what came of it
	 */
	public record Deed(int number, LocalTime at, String what, String result) {
	}

	/** What was done, newest first. */
	public synchronized List<Deed> deeds() {
		return List.copyOf(deeds.reversed());
	}

	/** A person joins with all types of a unit. */
	public Deed join(UnitNumber unit, String name, String certificateNumber, FeePeriod start) {
		PersonNumber person = operator.join(unit, name, certificateNumber, start);
		return keep("join", TEXTS.get("join.done", name, person));
	}

	/**
	 * A person leaves all units.
	 *
	 * @param found the employees of the name or number typed
	 * @param units the units in which insurance stops
	 * @throws RuleViolation R-080 unless it is exactly one
	 */
	public Deed leave(List<EmployeeRecord> found, List<UnitNumber> units, FeePeriod stop) {
		if (found.size() != 1) {
			throw new RuleViolation("R-080", TEXTS.get(found.isEmpty() ? "person.unknown" : "person.several"));
		}
		EmployeeRecord person = found.getFirst();
		units.forEach(unit -> operator.leave(unit, person.person(), stop));
		return keep("leave", TEXTS.get("leave.done", person.name(), stop));
	}

	/** Pays a voucher at the bank's counter. */
	public Deed pay(String voucherNo) {
		operator.payVoucher(voucherNo);
		return keep("pay", TEXTS.get("pay.done", voucherNo));
	}

	/** HRSS and NHSA confirm the arrival of everything in the treasury. */
	public Deed confirmArrival() {
		return keep("arrival", TEXTS.get("arrival.done", operator.confirmArrival()));
	}

	/** Sets the business date; null goes back to the real one. */
	public Deed setToday(LocalDate day) {
		operator.setToday(day);
		return keep("today", day == null ? TEXTS.get("today.real") : TEXTS.get("today.done", day));
	}

	/** Breaks the next calls, whatever they are. */
	public Deed breakNext(Fault.Kind kind, int times) {
		operator.fault(new Fault(kind, "", times, kind == Fault.Kind.DELAY ? DELAY_MILLIS : 0));
		return keep("fault", TEXTS.get("fault.done", Texts.labelOf(kind), times));
	}

	private synchronized Deed keep(String what, String result) {
		Deed deed = new Deed(deeds.size() + 1, LocalTime.ofInstant(clock.now(), BusinessClock.ZONE).truncatedTo(ChronoUnit.SECONDS), TEXTS.get(what), result);
		deeds.add(deed);
		return deed;
	}
}
