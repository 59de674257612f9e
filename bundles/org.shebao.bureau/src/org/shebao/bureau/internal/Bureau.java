package org.shebao.bureau.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

import org.shebao.bureau.internal.access.Access;
import org.shebao.bureau.internal.access.Passwords;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.declarations.DeclarationDesk;
import org.shebao.bureau.internal.fees.FeeDesk;
import org.shebao.bureau.internal.payments.Accounts;
import org.shebao.bureau.internal.payments.ArrearsDesk;
import org.shebao.bureau.internal.payments.Treasury;
import org.shebao.bureau.internal.payments.VoucherDesk;
import org.shebao.bureau.internal.registry.Employees;
import org.shebao.bureau.internal.registry.Registrations;
import org.shebao.bureau.internal.registry.Roster;
import org.shebao.bureau.internal.requests.RequestKind;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.bureau.internal.wages.WageDesk;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.regions.RegionPack;

/** The bureau behind the counter: its database and its desks, without any network. */
public final class Bureau implements AutoCloseable {
	private static final Duration SESSION_IDLE = Duration.ofMinutes(30);

	private final RegionPack pack;
	private final BureauClock clock;
	private final Database database;
	private final Registrations registrations;
	private final Access access;
	private final Employees employees;
	private final Roster roster;
	private final Requests requests;
	private final WageDesk wages;
	private final FeeDesk fees;
	private final DeclarationDesk declarations;
	private final ArrearsDesk arrears;
	private final VoucherDesk vouchers;
	private final Accounts accounts;
	private final Treasury treasury;
	private final NoticeBoard notices;

	/**
	 * Opens the bureau of a folder and goes on with what was received before.
	 *
	 * @param data the folder of its database
	 * @param pack the rules of its region
	 */
	public Bureau(Path data, RegionPack pack, BureauClock clock) {
		this.pack = pack;
		this.clock = clock;
		database = new Database(data);
		registrations = new Registrations(database);
		access = new Access(registrations, new Passwords(database, clock), InstantSource.system(), SESSION_IDLE);
		employees = new Employees(database);
		roster = new Roster(database, clock);
		requests = new Requests(database);
		wages = new WageDesk(database, requests, pack, clock);
		fees = new FeeDesk(database, pack, clock);
		declarations = new DeclarationDesk(database, requests, fees, pack, clock);
		arrears = new ArrearsDesk(database, pack, clock);
		vouchers = new VoucherDesk(database, requests, pack, clock);
		accounts = new Accounts(database);
		treasury = new Treasury(database, clock);
		notices = new NoticeBoard(clock);
		requests.start(Map.of(RequestKind.WAGES, wages::decide, RequestKind.DECLARATION, declarations::decide, RequestKind.VOUCHER, vouchers::decide));
	}

	/** What it says of itself. */
	public BureauInfo info() {
		return new BureauInfo(BureauTexts.text("name"), pack.id(), clock.now(), true);
	}

	public RegionPack pack() {
		return pack;
	}

	public BureauClock clock() {
		return clock;
	}

	public Database database() {
		return database;
	}

	public Registrations registrations() {
		return registrations;
	}

	public Access access() {
		return access;
	}

	public Employees employees() {
		return employees;
	}

	public Roster roster() {
		return roster;
	}

	public Requests requests() {
		return requests;
	}

	public WageDesk wages() {
		return wages;
	}

	public FeeDesk fees() {
		return fees;
	}

	public DeclarationDesk declarations() {
		return declarations;
	}

	public ArrearsDesk arrears() {
		return arrears;
	}

	public VoucherDesk vouchers() {
		return vouchers;
	}

	public Accounts accounts() {
		return accounts;
	}

	public Treasury treasury() {
		return treasury;
	}

	public NoticeBoard notices() {
		return notices;
	}

	@Override
	public void close() {
		requests.close();
		database.close();
	}
}
