package org.shebao.wages.scripted;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RequestId;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.Feedback.State;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.WageGateway;

/** A bureau that answers what a test put into it. */
public final class ScriptedBureau implements EmployeeGateway, WageGateway {

	/** What happens to the next submission. */
	public enum OnSubmit {
		DECIDE, PENDING, REFUSE, UNREACHABLE, CUT_BEFORE, CUT_AFTER, CRASH_BEFORE, CRASH_AFTER
	}

	/** The process ends here. */
	public static final class Crash extends Error {
		private static final long serialVersionUID = 1L;
	}

	public final Deque<OnSubmit> script = new ArrayDeque<>();
	public final Map<RequestId, List<Line>> executed = new LinkedHashMap<>();
	public final Map<RequestId, WageSubmission> submissions = new HashMap<>();
	public final List<RequestId> sent = new ArrayList<>();
	/** The lines that are rejected. */
	public Predicate<Line> rejected = line -> false;
	/** Results that are left out at the end. */
	public int missingResults;
	private final Map<RequestId, Feedback> decided = new HashMap<>();
	private final Map<PersonNumber, EmployeeRecord> people = new TreeMap<>();

	public ScriptedBureau put(Collection<EmployeeRecord> employees) {
		employees.forEach(employee -> people.put(employee.person(), employee));
		return this;
	}

	@Override
	public PageEnd page(long since, String after, int limit, Consumer<EmployeeRecord> sink) {
		List<EmployeeRecord> rest = people.values().stream().filter(employee -> employee.person().value().compareTo(after) > 0).toList();
		List<EmployeeRecord> page = rest.subList(0, Math.min(limit, rest.size()));
		page.forEach(sink);
		return new PageEnd(page.isEmpty() ? "" : page.getLast().person().value(), page.size() < rest.size(), people.size(), 1);
	}

	@Override
	public Feedback submit(RequestId id, WageSubmission submission, Iterator<Line> lines) {
		sent.add(id);
		return switch (script.isEmpty() ? OnSubmit.DECIDE : script.remove()) {
			case DECIDE -> {
				execute(id, submission, lines);
				yield decide(id);
			}
			case PENDING -> execute(id, submission, lines);
			case REFUSE -> throw new RuleViolation("W-1", "当前不在年度缴费工资申报期限内");
			case UNREACHABLE -> throw new GatewayException.Unreachable("off line", null);
			case CUT_BEFORE -> throw new GatewayException.OutcomeUnknown("cut", null);
			case CUT_AFTER -> {
				execute(id, submission, lines);
				decide(id);
				throw new GatewayException.OutcomeUnknown("cut", null);
			}
			case CRASH_BEFORE -> throw new Crash();
			case CRASH_AFTER -> {
				execute(id, submission, lines);
				decide(id);
				throw new Crash();
			}
		};
	}

	private Feedback execute(RequestId id, WageSubmission submission, Iterator<Line> lines) {
		List<Line> taken = new ArrayList<>();
		lines.forEachRemaining(taken::add);
		if (executed.put(id, taken) != null) {
			throw new AssertionError("sent twice: " + id);
		}
		submissions.put(id, submission);
		Feedback feedback = new Feedback(id, State.PENDING, 0, 0, "", "", "");
		decided.put(id, feedback);
		return feedback;
	}

	/** Decides a submission that was taken. */
	public Feedback decide(RequestId id) {
		long all = executed.get(id).size();
		long refused = executed.get(id).stream().filter(rejected).count();
		State state = refused == 0 ? State.ACCEPTED : refused == all ? State.REJECTED : State.PARTLY;
		Feedback feedback = new Feedback(id, state, all - refused, refused, "", "", "GZ1");
		decided.put(id, feedback);
		return feedback;
	}

	@Override
	public void results(RequestId id, Consumer<LineResult> sink) {
		List<Line> lines = executed.get(id);
		for (int number = 1; number <= lines.size() - missingResults; number++) {
			sink.accept(rejected.test(lines.get(number - 1)) ? new LineResult(number, false, null, null, "R-096", "2025-01属期存在已申报数据，不允许调低缴费工资")
					: new LineResult(number, true, FeePeriod.of(2025, 1), FeePeriod.of(2025, 12), "", ""));
		}
	}

	/** A login at which only employees and wages can be asked for. */
	public BureauSession session() {
		return (BureauSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { BureauSession.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "info" -> new SessionInfo(null, "", Permission.ALL, false);
					case "employees", "wages" -> this;
					case "feedback" -> Optional.ofNullable(decided.get(arguments[0]));
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}
}
