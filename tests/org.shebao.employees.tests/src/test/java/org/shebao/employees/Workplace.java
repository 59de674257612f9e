package org.shebao.employees;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.time.BusinessClock;
import org.shebao.employees.internal.EmployeesStoreContribution;
import org.shebao.employees.internal.StoredEmployees;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.Permission;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxRegistration;
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
import org.shebao.store.Store;
import org.shebao.store.StoreOpener;
import org.shebao.store.bulk.SqlStatement;

/** The area over a real encrypted store, with Guizhou's pack, a scripted bureau and an employer. */
public final class Workplace {

	public final Employees employees;
	public final EmployerSession session;

	private Workplace(Store store, String serial, ScriptedBureau bureau, Permission permission) {
		employees = new StoredEmployees(store, employers());
		session = new Session(employer(store, serial), bureau.session(), permission);
	}

	/** Opens a store; opening the same folder again is a restart of the program. */
	public static OpenStore open(Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		return StoreOpener.open(folder, data -> filled(), List.of(new SessionStoreContribution(), new EmployeesStoreContribution()));
	}

	/** A new employer in a store. */
	public static Workplace in(Store store, ScriptedBureau bureau) {
		return in(store, UUID.randomUUID().toString(), bureau);
	}

	/** The employer of a serial in a store, new or known. */
	public static Workplace in(Store store, String serial, ScriptedBureau bureau) {
		return new Workplace(store, serial, bureau, Permission.ALL);
	}

	public static Workplace with(Permission permission, Store store, ScriptedBureau bureau) {
		return new Workplace(store, UUID.randomUUID().toString(), bureau, permission);
	}

	public EmployerId id() {
		return session.id();
	}

	private static byte[] filled() {
		byte[] key = new byte[KeyVault.KEY_BYTES];
		Arrays.fill(key, (byte) 3);
		return key;
	}

	private static Employer employer(Store store, String serial) {
		EmployerId id = store.write(tx -> {
			SqlStatement find = SqlStatement.of(tx, "SELECT EMPLOYER_ID FROM EMPLOYER WHERE SERIAL = ?", serial);
			if (find.number() == 0) {
				SqlStatement.of(tx, "INSERT INTO EMPLOYER (REGION_ID, BUREAU, SERIAL, TAXPAYER_ID, NAME, AUTHORITY_CODE, AUTHORITY_NAME, TYPE_CODE, TYPE_NAME, STATUS, "
						+ "ASSOCIATED, ROLE, REMARK) VALUES ('520000', 'http://localhost', ?, '91520103MA6DLQ1K5Q', '示例', '15201030000', '税务局', '1110', '单位', "
						+ "'NORMAL', TRUE, 'EMPLOYER', '')", serial).update();
			}
			return new EmployerId(find.number());
		});
		TaxRegistration registration = new TaxRegistration(new RegistrationSerial(serial), new TaxpayerId("91520103MA6DLQ1K5Q"), "示例", "15201030000", "税务局", "1110",
				"单位", RegistrationStatus.NORMAL, "", true);
		return new Employer(id, "520000", URI.create("http://localhost"), registration, EmployerRole.EMPLOYER, "", null);
	}

	/** Every employer has the same two unit numbers. */
	private static Employers employers() {
		List<InsuranceRegistration> units = List.of(unit(People.HRSS, RegistryAuthority.HRSS, "云岩区社会保险事业局", InsuranceType.PENSION_ENTERPRISE),
				unit(People.NHSA, RegistryAuthority.NHSA, "贵阳市医疗保障局", InsuranceType.MEDICAL));
		return (Employers) Proxy.newProxyInstance(Workplace.class.getClassLoader(), new Class<?>[] { Employers.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("units")) {
				return units;
			}
			throw new UnsupportedOperationException(method.getName());
		});
	}

	private static InsuranceRegistration unit(org.shebao.core.identity.UnitNumber number, RegistryAuthority registry, String agency, InsuranceType type) {
		// the rate is null where the region's tariff applies, which Map.of would refuse
		Map<InsuranceType, org.shebao.core.money.Rate> types = new java.util.EnumMap<>(InsuranceType.class);
		types.put(type, null);
		return new InsuranceRegistration(number, "示例", registry, "A1", agency, types);
	}

	private record Session(Employer employer, BureauSession bureau, Permission permission) implements EmployerSession {

		@Override
		public SessionInfo info() {
			return new SessionInfo(employer.registration(), "", permission, false);
		}

		@Override
		public RegionPack pack() {
			try {
				return PackLoader.load(PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack")));
			} catch (PackException unreadable) {
				throw new AssertionError(unreadable);
			}
		}

		@Override
		public BusinessClock clock() {
			return () -> Instant.parse("2025-07-20T01:00:00Z");
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
