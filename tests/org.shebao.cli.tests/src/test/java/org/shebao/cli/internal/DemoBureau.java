package org.shebao.cli.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.shebao.core.RuleViolation;
import org.shebao.core.fee.Charge;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.fee.FeeSum;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PasswordPolicy;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.time.BusinessClock;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.EmployeeGateway;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.PaymentGateway;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.PaymentNature;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.WageGateway;
import org.shebao.gateway.regions.BureauConnector;
import org.shebao.gateway.regions.Trust;
import org.shebao.gateway.regions.RegionPack;

/** A bureau in memory with one employer of five persons. It computes by the region's rules and goes wrong as a test tells it. */
final class DemoBureau implements TaxBureau, BureauConnector {

	/** What happens to the next submission. */
	enum OnSubmit {
		PENDING, REJECT, UNREACHABLE, CUT_BEFORE, CUT_AFTER
	}

	static final URI ADDRESS = URI.create("test://bureau:8520");
	static final String TAXPAYER = "92522301MA6F2W3T68";
	static final UnitNumber HRSS = new UnitNumber("12345");
	static final UnitNumber NHSA = new UnitNumber("0123456");
	static final String INITIAL_PASSWORD = "123450";

	private static final RegistrationSerial SERIAL = new RegistrationSerial("10115200000000000001");
	/** Valid resident ids of invented persons. */
	private static final List<String> IDS = List.of("522328199003074512", "522301198506152047", "520103197911230516", "520102199208088429", "522601198811110030");
	private static final List<String> NAMES = List.of("岑示例", "韦测试", "王一", "李二", "张三");

	final RegionPack pack;
	final Deque<OnSubmit> script = new ArrayDeque<>();
	final Map<PersonNumber, Money> wages = new TreeMap<>();
	/** Wages that ended with last year. */
	final Map<PersonNumber, Money> lastYear = new TreeMap<>();
	final Map<RequestId, Feedback> decided = new LinkedHashMap<>();
	final Map<RequestId, Feedback> later = new LinkedHashMap<>();
	final Map<String, FeeItem> declared = new LinkedHashMap<>();
	final List<DeclarationGateway.DeclarationRecord> records = new ArrayList<>();
	final Map<String, PaymentGateway.ArrearsLine> arrears = new LinkedHashMap<>();
	final Map<String, PaymentGateway.BankVoucher> vouchers = new LinkedHashMap<>();
	final Map<RequestId, List<WageGateway.Line>> submittedWages = new LinkedHashMap<>();
	final List<FeePeriod> periods = new ArrayList<>();
	/** The person whose wage is refused. */
	String refusedName = "";
	LocalDate today = LocalDate.of(2025, 11, 20);
	String password = INITIAL_PASSWORD;
	boolean mustChange = true;
	boolean away;

	DemoBureau(RegionPack pack) {
		this.pack = pack;
	}

	@Override
	public boolean handles(URI address) {
		return address.getScheme().equals(ADDRESS.getScheme());
	}

	@Override
	public TaxBureau connect(URI address, Trust trust) {
		return this;
	}

	@Override
	public BureauInfo info() {
		reach();
		return new BureauInfo("沙箱税务局", "520000", today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), true);
	}

	@Override
	public List<TaxRegistration> registrations(TaxpayerId taxpayerId) {
		reach();
		return taxpayerId.value().equals(TAXPAYER) ? List.of(registration()) : List.of();
	}

	@Override
	public List<InsuranceRegistration> pendingAssociations(RegistrationSerial serial) {
		return List.of();
	}

	@Override
	public void associate(RegistrationSerial serial, EmployerRole role, List<UnitNumber> units) {
		throw new UnsupportedOperationException();
	}

	@Override
	public BureauSession login(RegistrationSerial serial, char[] given) {
		reach();
		verify(given);
		return new Session();
	}

	@Override
	public BureauSession login(RegistrationSerial serial, String userName, char[] given) {
		return login(serial, given);
	}

	private void verify(char[] given) {
		if (!password.equals(String.valueOf(given))) {
			throw new RuleViolation("R-023", "申报密码错误，还可以尝试4次");
		}
	}

	private void reach() {
		if (away) {
			throw new GatewayException.Unreachable("connection refused", null);
		}
	}

	/** Decides what was left pending. */
	void decideAll() {
		decided.putAll(later);
		later.clear();
	}

	static TaxRegistration registration() {
		return new TaxRegistration(SERIAL, new TaxpayerId(TAXPAYER), "兴义市示例小吃店", "15223010000", "国家税务总局兴义市税务局", "1120", "个体经营纳税人税务登记",
				RegistrationStatus.NORMAL, "示例路1号", true);
	}

	private static List<InsuranceRegistration> units() {
		Map<InsuranceType, Rate> social = new EnumMap<>(InsuranceType.class);
		social.put(InsuranceType.PENSION_ENTERPRISE, null);
		social.put(InsuranceType.UNEMPLOYMENT, null);
		social.put(InsuranceType.WORK_INJURY, Rate.parse("0.4%"));
		Map<InsuranceType, Rate> medical = new EnumMap<>(InsuranceType.class);
		medical.put(InsuranceType.MEDICAL, null);
		medical.put(InsuranceType.MATERNITY, null);
		return List.of(new InsuranceRegistration(HRSS, "兴义市示例小吃店", RegistryAuthority.HRSS, "522301S01", "兴义市社会保险事业局", social),
				new InsuranceRegistration(NHSA, "兴义市示例小吃店", RegistryAuthority.NHSA, "522301M01", "兴义市医疗保障事务中心", medical));
	}

	private List<EmployeeRecord> people() {
		List<EmployeeRecord> people = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			PersonNumber number = new PersonNumber("%016d".formatted(i + 1));
			Money wage = wages.getOrDefault(number, lastYear.get(number));
			int year = wages.containsKey(number) ? today.getYear() : today.getYear() - 1;
			FeePeriod from = wage == null ? null : FeePeriod.of(year, 1);
			FeePeriod to = wage == null ? null : FeePeriod.of(year, 12);
			List<EmployeeRecord.Insurance> insurances = units().stream().flatMap(unit -> unit.types().keySet().stream()
					.map(type -> new EmployeeRecord.Insurance(unit.unitNumber(), type, FeePeriod.of(2024, 4), null, true, wage, from, to))).toList();
			people.add(new EmployeeRecord(number, NAMES.get(i), new Certificate(CertificateType.RESIDENT_ID, IDS.get(i)), insurances));
		}
		return people;
	}

	/** What becomes of a submission that the bureau would decide so. */
	private Feedback answer(RequestId id, Supplier<Feedback> decision) {
		reach();
		OnSubmit now = script.isEmpty() ? null : script.remove();
		if (now == OnSubmit.UNREACHABLE) {
			throw new GatewayException.Unreachable("off line", null);
		}
		if (now == OnSubmit.CUT_BEFORE) {
			throw new GatewayException.OutcomeUnknown("cut", null);
		}
		Feedback pending = new Feedback(id, Feedback.State.PENDING, 0, 0, "", "", "");
		Feedback made = now == OnSubmit.REJECT ? new Feedback(id, Feedback.State.REJECTED, 0, 1, "R-139", "人数不一致", "") : decision.get();
		if (now == OnSubmit.PENDING) {
			later.put(id, made);
			decided.put(id, pending);
			return pending;
		}
		decided.put(id, made);
		if (now == OnSubmit.CUT_AFTER) {
			throw new GatewayException.OutcomeUnknown("cut", null);
		}
		return made;
	}

	/** A login. */
	private final class Session implements BureauSession, EmployeeGateway, WageGateway, DeclarationGateway, PaymentGateway {

		@Override
		public SessionInfo info() {
			return new SessionInfo(registration(), "", Permission.ALL, mustChange);
		}

		@Override
		public void changePassword(char[] oldPassword, char[] newPassword) {
			verify(oldPassword);
			if (!PasswordPolicy.faults(String.valueOf(newPassword), new TaxpayerId(TAXPAYER), List.of(HRSS, NHSA)).isEmpty()) {
				throw new RuleViolation("R-025", "新密码不符合要求");
			}
			password = String.valueOf(newPassword);
			mustChange = false;
		}

		@Override
		public void verifyPassword(char[] given) {
			verify(given);
		}

		@Override
		public List<InsuranceRegistration> registrations() {
			return units();
		}

		@Override
		public Optional<Feedback> feedback(RequestId id) {
			reach();
			return Optional.ofNullable(decided.get(id));
		}

		@Override
		public PageEnd page(long since, String after, int limit, Consumer<EmployeeRecord> sink) {
			reach();
			people().stream().filter(person -> person.person().value().compareTo(after) > 0).forEach(sink);
			return new PageEnd(people().getLast().person().value(), false, people().size(), 1);
		}

		@Override
		public Feedback submit(RequestId id, WageSubmission submission, Iterator<Line> lines) {
			List<Line> taken = new ArrayList<>();
			lines.forEachRemaining(taken::add);
			return answer(id, () -> {
				submittedWages.put(id, taken);
				taken.stream().filter(line -> !refused(line)).forEach(line -> wages.put(line.person(), line.wage()));
				long refused = taken.stream().filter(this::refused).count();
				Feedback.State state = refused == 0 ? Feedback.State.ACCEPTED : refused == taken.size() ? Feedback.State.REJECTED : Feedback.State.PARTLY;
				return new Feedback(id, state, taken.size() - refused, refused, "", "", "GZ1");
			});
		}

		private boolean refused(Line line) {
			return people().stream().anyMatch(person -> person.person().equals(line.person()) && person.name().equals(refusedName));
		}

		@Override
		public void results(RequestId id, Consumer<LineResult> sink) {
			long number = 0;
			for (Line line : submittedWages.get(id)) {
				sink.accept(refused(line) ? new LineResult(++number, false, null, null, "R-096", "2025-01属期存在已申报数据，不允许调低缴费工资")
						: new LineResult(++number, true, FeePeriod.of(today.getYear(), 1), FeePeriod.of(today.getYear(), 12), "", ""));
			}
		}

		@Override
		public List<FeeItem> items() {
			reach();
			List<FeeItem> items = new ArrayList<>();
			for (FeePeriod period : periods.isEmpty() ? List.of(FeePeriod.containing(today)) : periods) {
				for (InsuranceRegistration unit : units()) {
					unit.types().keySet().stream().flatMap(type -> pack.items(type, period).stream()).map(levy -> item(unit, levy, period))
							.filter(item -> item.headCount() > 0 && !declared.containsKey(item.id())).forEach(items::add);
				}
			}
			return items;
		}

		private FeeItem item(InsuranceRegistration unit, LevyItem levy, FeePeriod period) {
			FeeSum sum = new FeeSum();
			Charge charge = charge(unit, levy, period);
			wages.values().forEach(wage -> sum.add(charge.fee(wage)));
			return new FeeItem(period + "-" + unit.unitNumber() + "-" + levy.code(), 1, unit.unitNumber(), unit.agencyName(), levy, period, PaymentNature.NORMAL,
					NAMES.size(), (int) sum.headCount(), sum.wages(), sum.bases(), charge.rate(), sum.amount(), Money.ZERO, sum.amount(), FeeItemStatus.INITIAL,
					pack.dueDate(period));
		}

		private Charge charge(InsuranceRegistration unit, LevyItem levy, FeePeriod period) {
			return new FeeCalculator(pack).charge(levy, period, unit.agencyId(), Optional.ofNullable(unit.types().get(levy.type())), today);
		}

		@Override
		public void persons(String itemId, Consumer<ItemPerson> sink) {
			FeeItem item = Optional.ofNullable(declared.get(itemId)).orElseGet(() -> items().stream().filter(each -> each.id().equals(itemId)).findFirst().orElseThrow());
			Charge charge = charge(units().stream().filter(unit -> unit.unitNumber().equals(item.unit())).findFirst().orElseThrow(), item.item(), item.period());
			people().stream().filter(person -> wages.containsKey(person.person())).forEach(person -> {
				PersonFee fee = charge.fee(wages.get(person.person()));
				sink.accept(new ItemPerson(person.person(), person.name(), person.certificate(), fee, fee.amount()));
			});
		}

		@Override
		public void withoutWage(UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink) {
			people().stream().filter(person -> !wages.containsKey(person.person()))
					.forEach(person -> sink.accept(new MissingPerson(person.person(), person.name(), person.certificate())));
		}

		@Override
		public Feedback submit(RequestId id, List<ItemVersion> versions) {
			List<FeeItem> items = items().stream().filter(item -> versions.stream().anyMatch(version -> version.id().equals(item.id()))).toList();
			return answer(id, () -> {
				String levyVoucher = "YZ" + (records.size() + 1);
				items.forEach(item -> {
					declared.put(item.id(), item);
					arrears.put(item.id(), new ArrearsLine(item.id(), item.unit(), "15223010000", "国家税务总局兴义市税务局", item.item(), item.period(), item.due(),
							Money.ZERO, item.dueDate(), PaymentStatus.UNPAID, levyVoucher, ""));
				});
				records.add(new DeclarationRecord(levyVoucher, id.value(), today, "客户端", items.getFirst().unit(), items.getFirst().period(),
						items.stream().mapToInt(FeeItem::headCount).max().orElseThrow(), items.stream().map(FeeItem::due).reduce(Money.ZERO, Money::plus),
						DeclarationStatus.DECLARED, PaymentStatus.UNPAID, false));
				return new Feedback(id, Feedback.State.ACCEPTED, items.size(), 0, "", "", levyVoucher);
			});
		}

		@Override
		public List<DeclarationRecord> records(LocalDate from, LocalDate to) {
			return List.copyOf(records);
		}

		@Override
		public List<ArrearsLine> arrears() {
			return List.copyOf(arrears.values());
		}

		@Override
		public Feedback issueVoucher(RequestId id, VoucherRequest request) {
			return answer(id, () -> {
				String number = "352230125112000%05d".formatted(vouchers.size() + 1);
				List<VoucherLine> lines = request.arrears().stream().map(arrears::get)
						.map(line -> new VoucherLine(line.id(), line.unit(), line.item(), line.period(), line.total())).toList();
				request.arrears().forEach(line -> arrears.computeIfPresent(line, (key, old) -> new ArrearsLine(key, old.unit(), old.authorityCode(),
						old.authorityName(), old.item(), old.period(), old.principal(), old.lateFee(), old.dueDate(), old.status(), old.levyVoucherNo(), number)));
				vouchers.put(number, new BankVoucher(number, today, today.plusDays(pack.voucherValidDays()), "15223010000", "国家税务总局兴义市税务局", request.payer(),
						lines.stream().map(VoucherLine::amount).reduce(Money.ZERO, Money::plus), VoucherStatus.UNPAID, "客户端", lines));
				return new Feedback(id, Feedback.State.ACCEPTED, lines.size(), 0, "", "", number);
			});
		}

		@Override
		public List<BankVoucher> vouchers(FeePeriod from, FeePeriod to) {
			return List.copyOf(vouchers.values());
		}

		@Override
		public NoticeGateway notices() {
			return List::of;
		}

		@Override
		public AccountGateway accounts() {
			return () -> List.of(new AccountGateway.BankAccount("A1", "兴义市示例小吃店", "402", "贵州农信兴义市人民路支行", "6228480402564890018", true));
		}

		@Override
		public EmployeeGateway employees() {
			return this;
		}

		@Override
		public WageGateway wages() {
			return this;
		}

		@Override
		public DeclarationGateway declarations() {
			return this;
		}

		@Override
		public PaymentGateway payments() {
			return this;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
