package org.shebao.payment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.money.Money;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.WageGateway;

/** A bureau that holds the arrears a test put into it and issues vouchers as it is told. */
public final class ScriptedBureau implements BureauSession, PaymentGateway {

	/** What happens to the next submission. */
	public enum OnSubmit {
		ACCEPT, PENDING, REJECT, UNREACHABLE, CUT_BEFORE, CUT_AFTER, CRASH_AFTER
	}

	/** The process ends here. */
	public static final class Crash extends Error {
		private static final long serialVersionUID = 1L;
	}

	public static final FeePeriod JUNE = FeePeriod.of(2025, 6);
	public static final UnitNumber UNIT = new UnitNumber("5201030001");
	public static final String YUNYAN = "15201030000";

	public final Map<String, ArrearsLine> arrears = new LinkedHashMap<>();
	public final Map<String, BankVoucher> vouchers = new LinkedHashMap<>();
	public final List<AccountGateway.BankAccount> filed = new ArrayList<>();
	public final Deque<OnSubmit> script = new ArrayDeque<>();
	public final List<RequestId> sent = new ArrayList<>();
	public final Map<RequestId, Feedback> decided = new HashMap<>();
	public char[] password = "Abc12345".toCharArray();
	public Permission permission = Permission.PAYMENT;
	public Money wrongBy = Money.ZERO;
	public Money laterLateFee = Money.ZERO;
	public LocalDate today = Workplace.TODAY;
	public boolean voucherHidden;

	/** One line of arrears of the first authority. */
	public ScriptedBureau owe(String id, String levyCode, String category, String principal, String lateFee) {
		return owe(id, YUNYAN, levyCode, category, principal, lateFee);
	}

	public ScriptedBureau owe(String id, String authority, String levyCode, String category, String principal, String lateFee) {
		LevyItem levy = new LevyItem(levyCode, category + "(单位缴纳)", levyCode.substring(0, 5), category, InsuranceType.WORK_INJURY, PayerSide.EMPLOYER);
		arrears.put(id, new ArrearsLine(id, UNIT, authority, "国家税务总局税务局" + authority, levy, JUNE, Money.parse(principal), Money.parse(lateFee),
				LocalDate.of(2025, 6, 30), PaymentStatus.UNPAID, "YZ-" + id, ""));
		return this;
	}

	@Override
	public List<ArrearsLine> arrears() {
		return List.copyOf(arrears.values());
	}

	@Override
	public Feedback issueVoucher(RequestId id, VoucherRequest request) {
		sent.add(id);
		return switch (script.isEmpty() ? OnSubmit.ACCEPT : script.remove()) {
			case ACCEPT -> issue(id, request);
			case PENDING -> decide(id, new Feedback(id, Feedback.State.PENDING, 0, 0, "", "", ""));
			case REJECT -> decide(id, new Feedback(id, Feedback.State.REJECTED, 0, 1, "R-172", "欠费已由其他凭证锁定", ""));
			case UNREACHABLE -> throw new GatewayException.Unreachable("off line", null);
			case CUT_BEFORE -> throw new GatewayException.OutcomeUnknown("cut", null);
			case CUT_AFTER -> {
				issue(id, request);
				throw new GatewayException.OutcomeUnknown("cut", null);
			}
			case CRASH_AFTER -> {
				issue(id, request);
				throw new Crash();
			}
		};
	}

	private Feedback issue(RequestId id, VoucherRequest request) {
		if (decided.containsKey(id)) {
			throw new AssertionError("sent twice: " + id);
		}
		String number = "552010325072000%05d".formatted(vouchers.size() + 1);
		List<VoucherLine> lines = request.arrears().stream().map(arrears::get)
				.map(line -> new VoucherLine(line.id(), line.unit(), line.item(), line.period(), line.total().plus(laterLateFee))).toList();
		Money total = lines.stream().map(VoucherLine::amount).reduce(Money.ZERO, Money::plus).plus(wrongBy);
		vouchers.put(number, new BankVoucher(number, today, today.plusDays(15), YUNYAN, "国家税务总局贵阳市云岩区税务局", request.payer(), total,
				VoucherStatus.UNPAID, "客户端", lines));
		request.arrears().forEach(line -> hold(line, number));
		return decide(id, new Feedback(id, Feedback.State.ACCEPTED, lines.size(), 0, "", "", number));
	}

	private void hold(String line, String voucherNo) {
		arrears.computeIfPresent(line, (id, old) -> new ArrearsLine(id, old.unit(), old.authorityCode(), old.authorityName(), old.item(), old.period(),
				old.principal(), old.lateFee(), old.dueDate(), old.status(), old.levyVoucherNo(), voucherNo));
	}

	private Feedback decide(RequestId id, Feedback feedback) {
		decided.put(id, feedback);
		return feedback;
	}

	/** What became of a voucher at the counter or by another channel. */
	public void become(String voucherNo, VoucherStatus status) {
		vouchers.computeIfPresent(voucherNo, (number, old) -> new BankVoucher(number, old.issuedOn(), old.payBy(), old.authorityCode(), old.authorityName(),
				old.payer(), old.total(), status, old.channel(), old.lines()));
		for (VoucherLine line : vouchers.get(voucherNo).lines()) {
			if (status == VoucherStatus.PAID) {
				arrears.remove(line.arrearsId());
			} else {
				hold(line.arrearsId(), "");
			}
		}
	}

	@Override
	public List<BankVoucher> vouchers(FeePeriod from, FeePeriod to) {
		return voucherHidden ? List.of() : List.copyOf(vouchers.values());
	}

	@Override
	public NoticeGateway notices() {
		return List::of;
	}

	@Override
	public AccountGateway accounts() {
		return () -> filed;
	}

	@Override
	public void verifyPassword(char[] given) {
		if (!Arrays.equals(password, given)) {
			throw new RuleViolation("R-168", "申报密码错误，请重新输入");
		}
	}

	@Override
	public Optional<Feedback> feedback(RequestId id) {
		return Optional.ofNullable(decided.get(id));
	}

	@Override
	public SessionInfo info() {
		TaxRegistration registration = new TaxRegistration(new RegistrationSerial("1"), new TaxpayerId("91520103MA6DLQ1K5Q"), "贵阳示例科技有限公司", YUNYAN,
				"国家税务总局贵阳市云岩区税务局", "1110", "单位纳税人税务登记", RegistrationStatus.NORMAL, "", true);
		return new SessionInfo(registration, "财务01", permission, false);
	}

	@Override
	public PaymentGateway payments() {
		return this;
	}

	@Override
	public void changePassword(char[] oldPassword, char[] newPassword) {
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
	public DeclarationGateway declarations() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is open
	}
}
