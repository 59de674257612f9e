package org.shebao.declarations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.WageGateway;

/** A bureau that answers what a test put into it. */
public final class ScriptedBureau implements BureauSession, DeclarationGateway {

	/** What happens to the next submission. */
	public enum OnSubmit {
		ACCEPT, PENDING, REJECT, REFUSE, UNREACHABLE, CUT_BEFORE, CUT_AFTER, CRASH_AFTER
	}

	/** The process ends here. */
	public static final class Crash extends Error {
		private static final long serialVersionUID = 1L;
	}

	/** The bureau's date. */
	public LocalDate today = Workplace.TODAY;
	public final Map<String, FeeItem> items = new LinkedHashMap<>();
	public final Map<String, List<ItemPerson>> persons = new HashMap<>();
	public final List<MissingPerson> withoutWage = new ArrayList<>();
	public final List<DeclarationRecord> records = new ArrayList<>();
	public final Deque<OnSubmit> script = new ArrayDeque<>();
	public final Map<RequestId, List<ItemVersion>> executed = new LinkedHashMap<>();
	public final List<RequestId> sent = new ArrayList<>();
	public final Map<RequestId, Feedback> decided = new HashMap<>();
	public Permission permission = Permission.ALL;
	public int personsAsked;

	/** An item with its persons. */
	public ScriptedBureau put(FeeItem item, List<ItemPerson> itsPersons) {
		items.put(item.id(), item);
		persons.put(item.id(), itsPersons);
		return this;
	}

	@Override
	public List<FeeItem> items() {
		return List.copyOf(items.values());
	}

	@Override
	public void persons(String itemId, Consumer<ItemPerson> sink) {
		personsAsked++;
		persons.get(itemId).forEach(sink);
	}

	@Override
	public void withoutWage(UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink) {
		withoutWage.forEach(sink);
	}

	@Override
	public Feedback submit(RequestId id, List<ItemVersion> versions) {
		sent.add(id);
		return switch (script.isEmpty() ? OnSubmit.ACCEPT : script.remove()) {
			case ACCEPT -> execute(id, versions, accepted(id));
			case PENDING -> execute(id, versions, new Feedback(id, Feedback.State.PENDING, 0, 0, "", "", ""));
			case REJECT -> execute(id, versions, rejected(id));
			case REFUSE -> throw new RuleViolation("R-131", "待申报信息已变化");
			case UNREACHABLE -> throw new GatewayException.Unreachable("off line", null);
			case CUT_BEFORE -> throw new GatewayException.OutcomeUnknown("cut", null);
			case CUT_AFTER -> {
				execute(id, versions, accepted(id));
				throw new GatewayException.OutcomeUnknown("cut", null);
			}
			case CRASH_AFTER -> {
				execute(id, versions, accepted(id));
				throw new Crash();
			}
		};
	}

	/** Decides a pending submission. */
	public void decide(RequestId id, boolean accept) {
		decided.put(id, accept ? accepted(id) : rejected(id));
		if (accept) {
			record(id, executed.get(id));
		}
	}

	private Feedback execute(RequestId id, List<ItemVersion> versions, Feedback feedback) {
		if (executed.put(id, versions) != null) {
			throw new AssertionError("sent twice: " + id);
		}
		decided.put(id, feedback);
		if (feedback.state() == Feedback.State.ACCEPTED) {
			record(id, versions);
		}
		return feedback;
	}

	private void record(RequestId id, List<ItemVersion> versions) {
		List<FeeItem> declared = versions.stream().map(version -> items.remove(version.id())).toList();
		FeeItem first = declared.getFirst();
		records.add(new DeclarationRecord(voucher(id), id.value(), Workplace.TODAY, "客户端", first.unit(), first.period(),
				declared.stream().mapToInt(FeeItem::headCount).max().orElse(0), Sample.sum(declared.stream().map(FeeItem::due).toList()),
				DeclarationStatus.DECLARED, PaymentStatus.UNPAID, false));
	}

	private static Feedback accepted(RequestId id) {
		return new Feedback(id, Feedback.State.ACCEPTED, 1, 0, "", "", voucher(id));
	}

	private static Feedback rejected(RequestId id) {
		return new Feedback(id, Feedback.State.REJECTED, 0, 1, "R-139", "该单位存在未申报的应申报信息总人数与该单位实际参保总人数不一致，请检查职工缴费工资是否已全员申报", "");
	}

	public static String voucher(RequestId id) {
		return "YZ" + id.value().substring(0, 8);
	}

	@Override
	public List<DeclarationRecord> records(LocalDate from, LocalDate to) {
		if (from.isAfter(to)) {
			throw new RuleViolation("W-8", "起始日期不能大于截止日期");
		}
		return records.stream().filter(each -> !each.declaredOn().isBefore(from) && !each.declaredOn().isAfter(to)).toList();
	}

	@Override
	public Optional<Feedback> feedback(RequestId id) {
		return Optional.ofNullable(decided.get(id));
	}

	@Override
	public SessionInfo info() {
		TaxRegistration registration = new TaxRegistration(new RegistrationSerial("1"), new TaxpayerId("91520103MA6DLQ1K5Q"), "贵阳示例科技有限公司", "15201030000",
				"国家税务总局贵阳市云岩区税务局", "1110", "单位纳税人税务登记", RegistrationStatus.NORMAL, "", true);
		return new SessionInfo(registration, "", permission, false);
	}

	@Override
	public DeclarationGateway declarations() {
		return this;
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void verifyPassword(char[] password) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<InsuranceRegistration> registrations() {
		throw new UnsupportedOperationException();
	}

	@Override
	public EmployeeGateway employees() {
		throw new UnsupportedOperationException();
	}

	@Override
	public WageGateway wages() {
		throw new UnsupportedOperationException();
	}

	@Override
	public PaymentGateway payments() {
		throw new UnsupportedOperationException();
	}

	@Override
	public NoticeGateway notices() {
		return List::of;
	}

	@Override
	public AccountGateway accounts() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is open
	}
}
