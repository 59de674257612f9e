package org.shebao.session;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.RuleViolation;
import org.shebao.core.identity.InitialPassword;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.regions.BureauConnector;
import org.shebao.gateway.regions.Trust;

/** A bureau with the registrations that a test put into it; it alone knows passwords. */
final class ScriptedBureau implements TaxBureau, BureauConnector {

	static final URI ADDRESS = URI.create("https://bureau.example");
	private static final int TRIES = 5;

	/** Thrown by every call while it is set. */
	GatewayException fault;
	/** Thrown by the list of unit numbers while it is set. */
	GatewayException unitsFault;
	Instant now = Instant.parse("2025-07-20T04:00:00Z");
	/** The role as which units were associated last. */
	EmployerRole role;
	/** What was asked for, in order. */
	final List<String> calls = new ArrayList<>();
	private final Map<RegistrationSerial, TaxRegistration> registered = new LinkedHashMap<>();
	private final Map<RegistrationSerial, List<InsuranceRegistration>> pending = new HashMap<>();
	private final Map<RegistrationSerial, List<InsuranceRegistration>> associated = new HashMap<>();
	private final Map<RegistrationSerial, String> passwords = new HashMap<>();
	private final Map<RegistrationSerial, Integer> failures = new HashMap<>();
	private final Map<String, User> users = new HashMap<>();

	private record User(String password, Permission permission) {
	}

	ScriptedBureau register(TaxRegistration registration, InsuranceRegistration... units) {
		registered.put(registration.serial(), registration);
		(registration.associated() ? associated : pending).put(registration.serial(), new ArrayList<>(List.of(units)));
		return this;
	}

	ScriptedBureau password(TaxRegistration registration, String password) {
		passwords.put(registration.serial(), password);
		return this;
	}

	ScriptedBureau user(String name, String password, Permission permission) {
		users.put(name, new User(password, permission));
		return this;
	}

	@Override
	public boolean handles(URI address) {
		return address.equals(ADDRESS);
	}

	@Override
	public TaxBureau connect(URI address, Trust trust) {
		return this;
	}

	private void called(String call) {
		calls.add(call);
		if (fault != null) {
			throw fault;
		}
	}

	@Override
	public BureauInfo info() {
		called("info");
		return new BureauInfo("沙箱税务局", Workplace.GUIZHOU, now, true);
	}

	@Override
	public List<TaxRegistration> registrations(TaxpayerId taxpayerId) {
		called("registrations");
		return registered.values().stream().filter(each -> each.taxpayerId().equals(taxpayerId)).toList();
	}

	@Override
	public List<InsuranceRegistration> pendingAssociations(RegistrationSerial serial) {
		called("pending");
		return pending.getOrDefault(serial, List.of());
	}

	@Override
	public void associate(RegistrationSerial serial, EmployerRole as, List<UnitNumber> units) {
		called("associate");
		role = as;
		List<InsuranceRegistration> linked = pending.get(serial).stream().filter(unit -> units.contains(unit.unitNumber())).toList();
		pending.get(serial).removeAll(linked);
		associated.computeIfAbsent(serial, any -> new ArrayList<>()).addAll(linked);
		registered.computeIfPresent(serial, (same, registration) -> Samples.associated(registration));
	}

	@Override
	public BureauSession login(RegistrationSerial serial, char[] password) {
		called("login");
		if (associated.getOrDefault(serial, List.of()).isEmpty()) {
			throw new RuleViolation("R-019", "该登记没有关联的社保信息");
		}
		if (failures.getOrDefault(serial, 0) >= TRIES) {
			throw new RuleViolation("R-023", "密码错误次数过多，已锁定至次日");
		}
		String own = passwords.get(serial);
		if (!(own == null ? isInitial(serial, password) : own.equals(new String(password)))) {
			int left = TRIES - failures.merge(serial, 1, Integer::sum);
			throw new RuleViolation("R-023", "申报密码错误，还可以尝试" + left + "次");
		}
		failures.remove(serial);
		return new Session(serial, "", Permission.ALL, own == null).asBureauSession();
	}

	@Override
	public BureauSession login(RegistrationSerial serial, String userName, char[] password) {
		called("login " + userName);
		User user = users.get(userName);
		if (user == null || !user.password().equals(new String(password))) {
			throw new RuleViolation("R-059", "用户名或密码错误");
		}
		return new Session(serial, userName, user.permission(), false).asBureauSession();
	}

	private boolean isInitial(RegistrationSerial serial, char[] password) {
		return InitialPassword.matches(new String(password), associated.get(serial).stream().map(InsuranceRegistration::unitNumber).toList());
	}

	/** A login; until a forced change it tells nothing but itself. */
	private final class Session {

		private final RegistrationSerial serial;
		private SessionInfo info;

		Session(RegistrationSerial serial, String user, Permission permission, boolean mustChange) {
			this.serial = serial;
			this.info = new SessionInfo(registered.get(serial), user, permission, mustChange);
		}

		BureauSession asBureauSession() {
			return (BureauSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { BureauSession.class },
					(proxy, method, arguments) -> switch (method.getName()) {
						case "info" -> info;
						case "changePassword" -> change((char[]) arguments[0], (char[]) arguments[1]);
						case "registrations" -> units();
						case "close" -> close();
						default -> throw new UnsupportedOperationException(method.getName());
					});
		}

		private Object close() {
			called("logout");
			return null;
		}

		private Object change(char[] old, char[] fresh) {
			called("change");
			String own = passwords.get(serial);
			if (!(own == null ? isInitial(serial, old) : own.equals(new String(old)))) {
				throw new RuleViolation("R-025", "原密码错误");
			}
			passwords.put(serial, new String(fresh));
			info = new SessionInfo(info.registration(), info.userName(), info.permission(), false);
			return null;
		}

		private List<InsuranceRegistration> units() {
			called("units");
			if (info.mustChangePassword()) {
				throw new RuleViolation("R-025", "请先修改密码");
			}
			if (unitsFault != null) {
				throw unitsFault;
			}
			return associated.get(serial);
		}
	}
}
