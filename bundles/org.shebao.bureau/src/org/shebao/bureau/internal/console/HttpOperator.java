package org.shebao.bureau.internal.console;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;

/** The operator's console of a sandbox bureau, over HTTP. */
public final class HttpOperator implements Operator {
	private final Console console;

	/**
	 * A console.
	 *
	 * @param address where the bureau listens on this computer
	 */
	public HttpOperator(HttpClient client, URI address) {
		this.console = new Console(client, address);
	}

	@Override
	public void payVoucher(String voucherNo) {
		console.run(Operation.OPERATOR_PAY_VOUCHER, null, voucherNo);
	}

	@Override
	public int confirmArrival() {
		return console.get(Operation.OPERATOR_ARRIVAL, null, Bodies.Done.class).count();
	}

	@Override
	public PersonNumber join(UnitNumber unit, String name, String certificateNumber, FeePeriod start) {
		return console.get(Operation.OPERATOR_JOIN, new Bodies.Joining(unit, name, certificateNumber, start), Bodies.Joined.class).person();
	}

	@Override
	public void leave(UnitNumber unit, PersonNumber person, FeePeriod stop) {
		console.run(Operation.OPERATOR_LEAVE, new Bodies.Leaving(unit, stop), person);
	}

	@Override
	public void setToday(LocalDate today) {
		console.run(Operation.OPERATOR_TODAY, new Bodies.Today(today));
	}

	@Override
	public void resetPassword(String registrationSerial) {
		console.run(Operation.OPERATOR_RESET_PASSWORD, null, registrationSerial);
	}

	@Override
	public void fault(Fault fault) {
		console.run(Operation.OPERATOR_FAULT, fault);
	}
}
