package org.shebao.bureau.internal.http;

import java.time.LocalDate;
import java.util.function.Function;

import org.shebao.bureau.internal.Bureau;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.wire.Bodies;

/** The operator's console. */
record OperatorEndpoints(Bureau bureau, Faults faults) {
	private static final int NAME_LENGTH = 100;
	private static final long LONGEST_DELAY = 600_000;

	Answer fault(Call call) {
		Fault fault = call.body().value(Fault.class);
		Values.present("kind", fault.kind());
		Values.present("path", fault.path());
		Values.hold("times", fault.times() > 0);
		Values.hold("millis", fault.millis() >= 0 && fault.millis() <= LONGEST_DELAY);
		faults.add(fault);
		return Answer.nothing();
	}

	Answer today(Call call) {
		LocalDate today = call.body().value(Bodies.Today.class).today();
		if (today != null) {
			Values.sensible("today", today.getYear());
		}
		bureau.clock().set(today);
		return Answer.nothing();
	}

	Answer payVoucher(Call call) {
		bureau.treasury().pay(call.path(0, "number", Function.identity()));
		return Answer.nothing();
	}

	Answer confirmArrival(Call call) {
		return Answer.ok(new Bodies.Done(bureau.treasury().confirmArrival()));
	}

	Answer join(Call call) {
		Bodies.Joining joining = call.body().value(Bodies.Joining.class);
		Values.present("unit", joining.unit());
		Values.hold("name", !Values.atMost(NAME_LENGTH, "name", Values.present("name", joining.name())).isBlank());
		Values.present("certificateNumber", joining.certificateNumber());
		Values.sensible("start", Values.present("start", joining.start()).year());
		return Answer.created(new Bodies.Joined(
				bureau.roster().join(joining.unit(), joining.name(), joining.certificateNumber(), joining.start())));
	}

	Answer leave(Call call) {
		Bodies.Leaving leaving = call.body().value(Bodies.Leaving.class);
		Values.present("unit", leaving.unit());
		Values.sensible("stop", Values.present("stop", leaving.stop()).year());
		bureau.roster().leave(leaving.unit(), call.path(0, "person", PersonNumber::new), leaving.stop());
		return Answer.nothing();
	}

	Answer resetPassword(Call call) {
		bureau.access().resetPassword(call.path(0, "serial", RegistrationSerial::new));
		return Answer.nothing();
	}
}
