package org.shebao.gateway.http.internal;

import java.util.function.Consumer;

import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.wire.Operation;

/** Employees of a session. */
record HttpEmployees(Channel channel) implements EmployeeGateway {
	@Override
	public PageEnd page(long since, String after, int limit, Consumer<EmployeeRecord> sink) {
		Call call = Call.of(Operation.EMPLOYEES).query("since", since).query("limit", limit);
		return channel.lines(after.isEmpty() ? call : call.query("after", after), EmployeeRecord.class, sink, PageEnd.class);
	}
}
