package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;

/** Who gets in and how far. */
class AccessTest {
	private static final Set<Operation> OPEN = Set.of(Operation.BUREAU, Operation.REGISTRATIONS, Operation.PENDING, Operation.ASSOCIATE, Operation.LOGIN);

	@TempDir
	Path folder;
	private ServedBureau bureau;
	private Caller caller;

	@BeforeEach
	void open() {
		bureau = new ServedBureau(folder);
		caller = new Caller(() -> bureau.address());
	}

	@AfterEach
	void close() {
		caller.close();
		bureau.close();
	}

	private static List<Operation> behindTheLogin() {
		return List.of(Operation.values()).stream().filter(operation -> !OPEN.contains(operation) && !operation.name().startsWith("OPERATOR_")).toList();
	}

	/** Calls an operation with nonsense for everything: what comes of it beyond 401 and 403 does not matter. */
	private Answered touch(Operation operation) {
		return caller.call(operation, null, operation.match(operation.template()).orElseThrow().toArray());
	}

	private Answered changePassword(String old, String fresh) {
		return caller.call(Operation.CHANGE_PASSWORD, new Bodies.PasswordChange(old.toCharArray(), fresh.toCharArray()));
	}

	@DisplayName("R-023: the last six characters of any unit number let in, a short one filled up with zeros")
	@Test
	void initialPasswords() {
		assertTrue(caller.login("", "000017").info().mustChangePassword());
		assertTrue(caller.login("", "123450").info().mustChangePassword());
		assertEquals(422, caller.tryLogin("", "12345").status());
	}

	@DisplayName("R-025: after the initial password everything but a new password and logging out is refused")
	@Test
	void mustChange() {
		caller.login("", ServedBureau.INITIAL_PASSWORD);
		for (Operation operation : behindTheLogin()) {
			boolean allowed = operation == Operation.LOGOUT || operation == Operation.CHANGE_PASSWORD;
			if (operation != Operation.LOGOUT) {
				Answered answered = touch(operation);
				assertEquals(allowed, answered.status() != 403, operation + answered.text());
				assertTrue(allowed || answered.rule().equals("R-025"));
			}
		}
		assertEquals(204, changePassword(ServedBureau.INITIAL_PASSWORD, ServedBureau.PASSWORD).status());
		assertEquals(200, caller.get(Operation.UNITS).status());
		assertEquals(422, caller.tryLogin("", ServedBureau.INITIAL_PASSWORD).status());
		assertEquals(false, caller.login("", ServedBureau.PASSWORD).info().mustChangePassword());
	}

	@DisplayName("R-025: a new password that breaks the policy is refused with what is wrong, and the old one stays")
	@Test
	void policy() {
		caller.login("", ServedBureau.INITIAL_PASSWORD);
		Answered refused = changePassword(ServedBureau.INITIAL_PASSWORD, "000017");
		assertEquals(422, refused.status());
		assertEquals("R-025", refused.rule());
		assertEquals(3, refused.as(Problem.class).details().size(), "too short, no letter, the initial one");
		assertEquals(403, caller.get(Operation.UNITS).status());
	}

	@DisplayName("R-023, §3.10: wrong passwords are counted down, a right one begins anew")
	@Test
	void triesLeft() {
		assertEquals("申报密码错误，请重新输入，还可尝试4次", caller.tryLogin("", "wrong").reason());
		assertEquals("申报密码错误，请重新输入，还可尝试3次", caller.tryLogin("", "wrong").reason());
		caller.login("", ServedBureau.INITIAL_PASSWORD);
		assertEquals("申报密码错误，请重新输入，还可尝试4次", caller.tryLogin("", "wrong").reason());
	}

	@DisplayName("§3.10: the fifth wrong password locks, over a restart and against the right one, until the next day of the operator's clock")
	@Test
	void lockOut() {
		for (int i = 0; i < 4; i++) {
			assertEquals(422, caller.tryLogin("", "wrong").status());
		}
		assertEquals(423, caller.tryLogin("", "wrong").status());
		bureau.restart();
		Answered locked = caller.tryLogin("", ServedBureau.INITIAL_PASSWORD);
		assertEquals(423, locked.status());
		assertEquals("密码错误次数过多，已被锁定，2025-08-21起可再次登录；也可前往办税服务厅申请密码重置", locked.reason());
		assertEquals(204, caller.send("PUT", "/operator/v1/today", "application/json", "{\"today\":\"2025-08-21\"}".getBytes()).status());
		caller.login("", ServedBureau.INITIAL_PASSWORD);
		assertEquals("申报密码错误，请重新输入，还可尝试4次", caller.tryLogin("", "wrong").reason());
	}

	@DisplayName("§3.10: wrong tries count on over restarts, at the login and at the security check alike, and lock a user and not the unit")
	@Test
	void triesOverRestarts() {
		caller.unit();
		caller.as("財務", "財務");
		assertEquals("申报密码错误，请重新输入，还可尝试4次", caller.tryLogin("財務", "wrong").reason());
		assertEquals("申报密码错误，请重新输入，还可尝试3次", caller.call(Operation.VERIFY_PASSWORD, new Bodies.PasswordCheck("wrong".toCharArray())).reason());
		bureau.restart();
		assertEquals("申报密码错误，请重新输入，还可尝试2次", caller.tryLogin("財務", "wrong").reason());
		bureau.restart();
		assertEquals("申报密码错误，请重新输入，还可尝试1次", caller.tryLogin("財務", "wrong").reason());
		bureau.restart();
		assertEquals(423, caller.tryLogin("財務", "wrong").status());
		bureau.restart();
		assertEquals(423, caller.tryLogin("財務", ServedBureau.PASSWORD).status());
		caller.login("", ServedBureau.PASSWORD);
	}

	@DisplayName("§3.10: tries that come at the same time are counted one by one: of twenty, four are wrong and the others locked")
	@Test
	void triesAtOnce() {
		List<Integer> statuses = IntStream.range(0, 20).parallel().mapToObj(none -> {
			try (Caller other = new Caller(() -> bureau.address())) {
				return other.tryLogin("", "wrong").status();
			}
		}).toList();
		assertEquals(4, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
		assertEquals(16, statuses.stream().filter(status -> status == 423).count(), statuses::toString);
	}

	@DisplayName("R-026: the hall resets a password: sessions end, locks end, the initial password holds again")
	@Test
	void reset() {
		caller.unit();
		for (int i = 0; i < 5; i++) {
			caller.tryLogin("", "wrong");
		}
		assertEquals(204, caller.call(Operation.OPERATOR_RESET_PASSWORD, null, ServedBureau.SERIAL).status());
		Answered ended = caller.get(Operation.UNITS);
		assertEquals(401, ended.status());
		assertEquals(Problem.SESSION_ENDED, ended.rule());
		assertTrue(caller.login("", ServedBureau.INITIAL_PASSWORD).info().mustChangePassword());
		assertEquals("R-011", caller.call(Operation.OPERATOR_RESET_PASSWORD, null, "nobody").rule());
	}

	@DisplayName("R-057: a disabled user does not get in, an unknown one is told no more than a wrong password")
	@Test
	void users() {
		Answered disabled = caller.tryLogin("离职", "离职");
		assertEquals(422, disabled.status());
		assertEquals("R-057", disabled.rule());
		assertEquals("用户名或密码错误，请重新输入", caller.tryLogin("无名", "x").reason());
	}

	@DisplayName("R-168: the security check before paying counts wrong passwords like a login")
	@Test
	void verification() {
		caller.unit();
		assertEquals(204, caller.call(Operation.VERIFY_PASSWORD, new Bodies.PasswordCheck(ServedBureau.PASSWORD.toCharArray())).status());
		Answered wrong = caller.call(Operation.VERIFY_PASSWORD, new Bodies.PasswordCheck("wrong".toCharArray()));
		assertEquals(422, wrong.status());
		assertEquals("申报密码错误，请重新输入，还可尝试4次", wrong.reason());
	}

	@DisplayName("a session ends with its logout and with a restart of the bureau, others go on")
	@Test
	void sessionsEnd() {
		String first = caller.unit().token();
		String second = caller.login("", ServedBureau.PASSWORD).token();
		assertEquals(204, caller.call(Operation.LOGOUT, null).status());
		assertEquals(401, caller.get(Operation.UNITS).status());
		assertEquals(401, caller.token(second).get(Operation.UNITS).status());
		assertEquals(200, caller.token(first).get(Operation.UNITS).status());
		bureau.restart();
		assertEquals(401, caller.get(Operation.UNITS).status());
	}

	@DisplayName("passwords, tokens, names and numbers never get into the log, whatever fails")
	@Test
	void nothingIsLogged() {
		try (LogCapture log = new LogCapture()) {
			caller.unit();
			bureau.insure(ServedBureau.SOCIAL, 1);
			bureau.bureau().database().run(transaction -> transaction.update("DROP TABLE fee_item"));
			caller.get("/v1/employees?since=0&limit=10");
			caller.get("/v1/registrations?taxpayerId=" + ServedBureau.TAXPAYER);
			assertEquals(500, caller.get(Operation.FEE_ITEMS).status());
			String text = log.text();
			assertTrue(text.contains("a call failed"), "the failure itself is told");
			for (String secret : List.of(ServedBureau.PASSWORD, ServedBureau.INITIAL_PASSWORD, caller.token(), ServedBureau.TAXPAYER, ServedBureau.SERIAL.value(), "示例1",
					"ID1", "5201990000000001")) {
				assertTrue(!text.contains(secret), secret);
			}
		}
	}
}
