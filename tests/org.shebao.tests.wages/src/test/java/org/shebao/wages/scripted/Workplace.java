package org.shebao.wages.scripted;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Rate;
import org.shebao.core.task.Progress;
import org.shebao.core.time.BusinessClock;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.employees.internal.EmployeesStoreContribution;
import org.shebao.employees.internal.StoredEmployeeWages;
import org.shebao.employees.internal.StoredEmployees;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.session.Function;
import org.shebao.session.internal.SessionStoreContribution;
import org.shebao.store.EmployerId;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.store.outbox.StoreOutbox;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageSheets;
import org.shebao.wages.internal.OutboxWageDeclarations;
import org.shebao.wages.internal.StoredWageDrafts;
import org.shebao.wages.internal.StoredWageSheets;
import org.shebao.wages.internal.WageSubmissionHandler;
import org.shebao.wages.internal.WagesStoreContribution;

/** The area over a real encrypted store, with Guizhou's pack, a scripted bureau and an employer. */
public final class Workplace {

	public static final String TAXPAYER = "91520103MA6DLQ1K5Q";
	/** Inside the window of 2025, which lasts to 03-31. */
	public static final LocalDate TODAY = LocalDate.of(2025, 2, 15);
	public static final DraftScope ANNUAL = new DraftScope(WageDeclarationKind.ANNUAL, 2025);
	public static final RegionPack PACK = pack();

	public final Employers employers;
	public final Employees employees;
	public final WageDrafts drafts;
	public final WageSheets sheets;
	public final WageDeclarations declarations;
	public EmployerSession session;

	private Workplace(OpenStore store, String serial, ScriptedBureau bureau) {
		Employer employer = employer(store, serial);
		employers = employers(employer);
		employees = new StoredEmployees(store, employers);
		drafts = new StoredWageDrafts(store, employees);
		sheets = new StoredWageSheets(store, employers, employees);
		declarations = new OutboxWageDeclarations(store, new StoreOutbox(store, List.of(new WageSubmissionHandler(store, new StoredEmployeeWages()))));
		session = new Session(employer, bureau.session(), TODAY, Permission.ALL);
	}

	/** Opens a store; opening the same folder again is a restart of the program. */
	public static OpenStore open(Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		return StoreOpener.open(folder, data -> filled(), List.of(new SessionStoreContribution(), new EmployeesStoreContribution(), new WagesStoreContribution()));
	}

	/** A new employer in a store, whose employees were fetched. */
	public static Workplace in(OpenStore store, ScriptedBureau bureau) {
		return in(store, UUID.randomUUID().toString(), bureau);
	}

	/** The employer of a serial in a store, new or known, whose employees were fetched. */
	public static Workplace in(OpenStore store, String serial, ScriptedBureau bureau) {
		Workplace place = new Workplace(store, serial, bureau);
		place.employees.sync(place.session, SyncMode.FULL, Progress.NONE);
		return place;
	}

	public EmployerId id() {
		return session.id();
	}

	/** The same on another day. */
	public void onDay(LocalDate today) {
		session = new Session(session.employer(), session.bureau(), today, Permission.ALL);
	}

	/** The same for a login with another permission. */
	public void withPermission(Permission permission) {
		session = new Session(session.employer(), session.bureau(), TODAY, permission);
	}

	/** Everybody in normal status with a wage. */
	public void draftEverybody(String wage) {
		drafts.addNormal(id(), ANNUAL);
		all().forEach(draft -> drafts.change(id(), ANNUAL, draft.key(), wage));
	}

	public List<WageDraft> all() {
		return new ArrayList<>(drafts.window(id(), ANNUAL, null, 100_000));
	}

	private static byte[] filled() {
		byte[] key = new byte[KeyVault.KEY_BYTES];
		Arrays.fill(key, (byte) 3);
		return key;
	}

	private static Employer employer(OpenStore store, String serial) {
		EmployerId id = store.write(tx -> {
			SqlStatement find = SqlStatement.of(tx, "SELECT EMPLOYER_ID FROM EMPLOYER WHERE SERIAL = ?", serial);
			if (find.number() == 0) {
				SqlStatement.of(tx, "INSERT INTO EMPLOYER (REGION_ID, BUREAU, SERIAL, TAXPAYER_ID, NAME, AUTHORITY_CODE, AUTHORITY_NAME, TYPE_CODE, TYPE_NAME, STATUS, "
						+ "ASSOCIATED, ROLE, REMARK) VALUES ('520000', 'http://localhost', ?, ?, '示例', '15201030000', '税务局', '1110', '单位', "
						+ "'NORMAL', TRUE, 'EMPLOYER', '')", serial, TAXPAYER).update();
			}
			return new EmployerId(find.number());
		});
		TaxRegistration registration = new TaxRegistration(new RegistrationSerial(serial), new TaxpayerId(TAXPAYER), "示例", "15201030000", "税务局", "1110", "单位",
				RegistrationStatus.NORMAL, "", true);
		return new Employer(id, "520000", URI.create("http://localhost"), registration, EmployerRole.EMPLOYER, "", null);
	}

	private static Employers employers(Employer only) {
		return (Employers) Proxy.newProxyInstance(Workplace.class.getClassLoader(), new Class<?>[] { Employers.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("find") && arguments[0].equals(only.id())) {
				return Optional.of(only);
			}
			if (method.getName().equals("units") && arguments[0].equals(only.id())) {
				return List.of(unit(People.HRSS, InsuranceType.PENSION_ENTERPRISE), unit(People.NHSA, InsuranceType.MEDICAL));
			}
			throw new UnsupportedOperationException(method.getName());
		});
	}

	private static InsuranceRegistration unit(UnitNumber number, InsuranceType type) {
		return new InsuranceRegistration(number, "示例", type.registry(), "agency", "经办机构", Map.of(type, new Rate(BigDecimal.ZERO)));
	}

	private static RegionPack pack() {
		try {
			return PackLoader.load(PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack")));
		} catch (PackException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	private record Session(Employer employer, BureauSession bureau, LocalDate today, Permission permission) implements EmployerSession {

		@Override
		public SessionInfo info() {
			return new SessionInfo(employer.registration(), "", permission, false);
		}

		@Override
		public RegionPack pack() {
			return PACK;
		}

		@Override
		public BusinessClock clock() {
			Instant noon = today.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
			return () -> noon;
		}

		@Override
		public boolean sandbox() {
			return true;
		}

		@Override
		public void require(Function function) {
			if (!function.isAllowedTo(permission)) {
				throw new RuleViolation("R-043", "当前用户没有权限");
			}
		}

		@Override
		public void changePassword(char[] oldPassword, char[] newPassword) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
