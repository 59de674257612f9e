package org.shebao.sandbox.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.ResidentId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.Employees;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherFilter;
import org.shebao.payment.VoucherRecord;
import org.shebao.sandbox.Console;
import org.shebao.sandbox.Console.Deed;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.list.QueryField.Option;

/** The questions of the console. */
final class ConsoleForms {

	private static final Texts TEXTS = Texts.of(Console.class);
	private static final int MOST_TIMES = 100;

	private final Console console;
	private final EmployerSession session;

	ConsoleForms(Console console, EmployerSession session) {
		this.console = console;
		this.session = session;
	}

	private static Form<Deed> form(String name, Form.Work<Deed> work) {
		return Form.leading("sandbox." + name, TEXTS.get(name), TEXTS.get("ok"), work);
	}

	private static Form.Outcome<Deed> done(Deed deed) {
		return new Form.Outcome.Done<>(deed);
	}

	private FeePeriod month() {
		return FeePeriod.containing(session.clock().today());
	}

	/** Who joins; a made-up certificate number with a right check character is proposed. */
	Form<Deed> join(Employers employers) {
		List<Option> units = employers.units(session.id()).stream().map(unit -> new Option(unit.unitNumber(), unit.unitNumber() + "  " + unit.agencyName())).toList();
		int sequence = (int) (session.clock().now().getEpochSecond() % 999) + 1;
		String proposed = ResidentId.of("522301", session.clock().today().minusYears(30), sequence).value();
		return form("join", (values, progress) -> done(console.join(values.choice("unit", UnitNumber.class), values.text("name"), values.text("certificate"),
				values.month("start"))))
				.field(Field.choice("unit", TEXTS.get("field.unit"), units).needed().initially(units.isEmpty() ? null : units.getFirst().value()))
				.field(Field.text("name", TEXTS.get("field.name")).needed())
				.field(Field.text("certificate", TEXTS.get("field.certificate")).needed().initially(proposed))
				.field(Field.month("start", TEXTS.get("field.start")).needed().initially(month()));
	}

	/** Who leaves. */
	Form<Deed> leave(Employees employees, Employers employers) {
		return form("leave", (values, progress) -> done(console.leave(employees.named(session.id(), values.text("person")),
				employers.units(session.id()).stream().map(unit -> unit.unitNumber()).toList(), values.month("stop"))))
				.field(Field.text("person", TEXTS.get("field.person")).needed().refusedBy("R-080"))
				.field(Field.month("stop", TEXTS.get("field.stop")).needed().initially(month()));
	}

	/** Which voucher is paid; empty if none is unpaid. */
	Optional<Form<Deed>> pay(BankVouchers vouchers) {
		List<Option> unpaid = vouchers.list(session.id(), VoucherFilter.ALL).stream().map(VoucherRecord::voucher)
				.filter(voucher -> voucher.status() == VoucherStatus.UNPAID).map(ConsoleForms::option).toList();
		return unpaid.isEmpty() ? Optional.empty()
				: Optional.of(form("pay", (values, progress) -> done(console.pay(values.choice("voucher", String.class))))
						.field(Field.choice("voucher", TEXTS.get("field.voucher"), unpaid).needed().initially(unpaid.getFirst().value())));
	}

	private static Option option(BankVoucher voucher) {
		return new Option(voucher.number(), TEXTS.get("voucher", voucher.number(), voucher.total(), voucher.payBy()));
	}

	/** Which day it is. */
	Form<Deed> today() {
		return form("today", (values, progress) -> done(console.setToday(values.date("day"))))
				.field(Field.date("day", TEXTS.get("field.day")).initially(session.clock().today()).hinted(TEXTS.get("field.day.hint")));
	}

	/** What goes wrong. */
	Form<Deed> fault() {
		List<Option> kinds = Arrays.stream(Fault.Kind.values()).map(kind -> new Option(kind, Texts.labelOf(kind))).toList();
		return form("fault", (values, progress) -> done(console.breakNext(values.choice("kind", Fault.Kind.class), Integer.parseInt(values.text("times")))))
				.field(Field.radio("kind", TEXTS.get("field.kind"), kinds).needed().initially(Fault.Kind.BREAK_AFTER_COMMIT))
				.field(Field.text("times", TEXTS.get("field.times")).needed().initially("1").checked(ConsoleForms::wrongTimes));
	}

	private static Optional<String> wrongTimes(Object typed) {
		String text = typed.toString().strip();
		boolean right = text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_TIMES;
		return right ? Optional.empty() : Optional.of(TEXTS.get("field.times.wrong"));
	}
}
