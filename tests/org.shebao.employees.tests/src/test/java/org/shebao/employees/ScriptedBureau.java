package org.shebao.employees;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.shebao.core.identity.PersonNumber;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.GatewayException;

/** A bureau that gives employees by pages, remembers when each changed, and can be cut off. */
public final class ScriptedBureau implements EmployeeGateway {

	/** A page that was asked for. */
	public record Request(long since, String after) {
	}

	public final List<Request> requests = new ArrayList<>();
	/** The number of the request whose answer is cut off, 0 for none. */
	public int cutAt;
	/** What happens at the bureau before it answers. */
	public Runnable meanwhile = () -> {
	};
	private final Map<PersonNumber, EmployeeRecord> people = new TreeMap<>();
	private final Map<PersonNumber, Long> changedAt = new TreeMap<>();
	private long mark = 1;

	public ScriptedBureau put(Collection<EmployeeRecord> employees) {
		mark++;
		employees.forEach(employee -> {
			people.put(employee.person(), employee);
			changedAt.put(employee.person(), mark);
		});
		return this;
	}

	public void remove(Collection<PersonNumber> persons) {
		persons.forEach(people::remove);
	}

	public List<EmployeeRecord> all() {
		return List.copyOf(people.values());
	}

	public long mark() {
		return mark;
	}

	@Override
	public PageEnd page(long since, String after, int limit, Consumer<EmployeeRecord> sink) {
		requests.add(new Request(since, after));
		meanwhile.run();
		List<EmployeeRecord> changed = people.values().stream().filter(employee -> changedAt.get(employee.person()) > since).toList();
		List<EmployeeRecord> rest = changed.stream().filter(employee -> employee.person().value().compareTo(after) > 0).toList();
		List<EmployeeRecord> page = rest.subList(0, Math.min(limit, rest.size()));
		if (requests.size() == cutAt) {
			page.subList(0, page.size() / 2).forEach(sink);
			throw new GatewayException.OutcomeUnknown("cut", null);
		}
		page.forEach(sink);
		return new PageEnd(page.isEmpty() ? "" : page.getLast().person().value(), page.size() < rest.size(), changed.size(), mark);
	}

	/** A login at which only employees can be asked for. */
	public BureauSession session() {
		return (BureauSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { BureauSession.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("employees")) {
				return this;
			}
			throw new UnsupportedOperationException(method.getName());
		});
	}
}
