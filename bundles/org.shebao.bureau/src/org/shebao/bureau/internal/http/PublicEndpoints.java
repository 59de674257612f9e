package org.shebao.bureau.internal.http;

import java.util.List;

import org.shebao.bureau.internal.Bureau;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.wire.Bodies;

/** What anybody may ask. */
record PublicEndpoints(Bureau bureau) {

	Answer bureau(Call call) {
		return Answer.ok(bureau.info());
	}

	Answer registrations(Call call) {
		return Answer.ok(bureau.registrations().of(call.query().required("taxpayerId", TaxpayerId::new)));
	}

	Answer pending(Call call) {
		return Answer.ok(bureau.registrations().pending(serial(call)));
	}

	Answer associate(Call call) {
		Bodies.Association association = call.body().value(Bodies.Association.class);
		Values.present("role", association.role());
		List<UnitNumber> units = Values.allPresent("units", association.units());
		bureau.registrations().associate(serial(call), units);
		return Answer.nothing();
	}

	private static RegistrationSerial serial(Call call) {
		return call.path(0, "serial", RegistrationSerial::new);
	}
}
