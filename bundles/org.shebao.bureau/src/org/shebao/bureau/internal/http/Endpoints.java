package org.shebao.bureau.internal.http;

import java.util.EnumMap;
import java.util.Map;

import org.shebao.bureau.internal.Bureau;
import org.shebao.gateway.wire.Operation;

/** Which endpoint answers which operation. */
final class Endpoints {
	private final Map<Operation, Endpoint> all = new EnumMap<>(Operation.class);

	private Endpoints() {
	}

	/** The endpoints of a bureau. */
	static Map<Operation, Endpoint> of(Bureau bureau, Faults faults) {
		Endpoints endpoints = new Endpoints();
		endpoints.anybody(new PublicEndpoints(bureau));
		endpoints.session(new SessionEndpoints(bureau.access()));
		endpoints.employees(new EmployeeEndpoints(bureau));
		endpoints.wages(new WageEndpoints(bureau));
		endpoints.declarations(new DeclarationEndpoints(bureau));
		endpoints.payments(new PaymentEndpoints(bureau));
		endpoints.operator(new OperatorEndpoints(bureau, faults));
		endpoints.all.put(Operation.ANNOUNCEMENTS, call -> Answer.ok(bureau.notices().announcements()));
		endpoints.all.put(Operation.FEEDBACK, call -> Submissions.lookUp(bureau, call));
		return endpoints.all;
	}

	private void anybody(PublicEndpoints of) {
		all.put(Operation.BUREAU, of::bureau);
		all.put(Operation.REGISTRATIONS, of::registrations);
		all.put(Operation.PENDING, of::pending);
		all.put(Operation.ASSOCIATE, of::associate);
	}

	private void session(SessionEndpoints of) {
		all.put(Operation.LOGIN, of::login);
		all.put(Operation.LOGOUT, of::logout);
		all.put(Operation.CHANGE_PASSWORD, of::changePassword);
		all.put(Operation.VERIFY_PASSWORD, of::verifyPassword);
	}

	private void employees(EmployeeEndpoints of) {
		all.put(Operation.UNITS, of::units);
		all.put(Operation.EMPLOYEES, of::employees);
	}

	private void wages(WageEndpoints of) {
		all.put(Operation.SUBMIT_WAGES, of::submit);
		all.put(Operation.WAGE_RESULTS, of::results);
	}

	private void declarations(DeclarationEndpoints of) {
		all.put(Operation.FEE_ITEMS, of::items);
		all.put(Operation.FEE_ITEM_PERSONS, of::persons);
		all.put(Operation.WITHOUT_WAGE, of::withoutWage);
		all.put(Operation.DECLARE, of::declare);
		all.put(Operation.DECLARATIONS, of::records);
	}

	private void payments(PaymentEndpoints of) {
		all.put(Operation.ARREARS, of::arrears);
		all.put(Operation.ISSUE_VOUCHER, of::issueVoucher);
		all.put(Operation.VOUCHERS, of::vouchers);
		all.put(Operation.ACCOUNTS, of::accounts);
	}

	private void operator(OperatorEndpoints of) {
		all.put(Operation.OPERATOR_FAULT, of::fault);
		all.put(Operation.OPERATOR_TODAY, of::today);
		all.put(Operation.OPERATOR_PAY_VOUCHER, of::payVoucher);
		all.put(Operation.OPERATOR_ARRIVAL, of::confirmArrival);
		all.put(Operation.OPERATOR_JOIN, of::join);
		all.put(Operation.OPERATOR_LEAVE, of::leave);
		all.put(Operation.OPERATOR_RESET_PASSWORD, of::resetPassword);
	}
}
