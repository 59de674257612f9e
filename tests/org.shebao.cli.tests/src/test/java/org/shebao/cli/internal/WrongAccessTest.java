package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;

/** Wrong passwords, wrong ids and a bureau that is not there, against the real bureau. */
class WrongAccessTest {

	private static final String RESET = "若遗忘密码，需要到办税服务厅申请密码重置";

	@TempDir
	Path folder;
	private SandboxProduct product;

	@BeforeEach
	void start() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		product = new SandboxProduct(folder, "2025-08-20").registered();
	}

	@AfterEach
	void close() {
		product.close();
	}

	private JsonNode refusedLogin(String message) {
		JsonNode refused = product.ends(ExitCode.REFUSED, "login");
		assertEquals("R-023", refused.get("rule").asText());
		assertEquals(message, refused.get("message").asText());
		return refused;
	}

	@DisplayName("R-023, R-026, §3.10: wrong passwords count down over a restart, the fifth locks over another, and the next day opens again")
	@Test
	void lockOut() {
		List<JsonNode> before = product.stored();
		product.commands.environment.put(Passwords.CURRENT, "wrong");
		for (int left = 4; left > 0; left--) {
			JsonNode refused = refusedLogin("申报密码错误，请重新输入，还可尝试" + left + "次");
			assertTrue(refused.get("details").toString().contains(RESET), refused.toString());
			if (left == 3) {
				product.restart();
			}
		}
		String locked = "密码错误次数过多，已被锁定，2025-08-21起可再次登录；也可前往办税服务厅申请密码重置";
		refusedLogin(locked);
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.PASSWORD);
		refusedLogin(locked);
		product.restart();
		refusedLogin(locked);
		product.today("2025-08-21");
		product.done("login");
		product.today("2025-08-20");
		assertEquals(before, product.stored());
	}

	@DisplayName("R-026: the hall resets a password; the initial one has to be changed again")
	@Test
	void reset() {
		String serial = product.done("employer list").findValue("serial").asText();
		product.done("bureau reset-password " + serial + " --port " + product.port());
		refusedLogin("申报密码错误，请重新输入，还可尝试4次");
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.INITIAL_PASSWORD);
		assertEquals("R-025", product.ends(ExitCode.REFUSED, "sync").get("rule").asText());
		product.done("password");
		product.commands.environment.put(Passwords.CURRENT, SandboxProduct.PASSWORD);
		product.done("sync");
	}

	@DisplayName("R-010, R-011: an unknown taxpayer id and one of a wrong form are refused, each for its reason, and no employer is added")
	@Test
	void unknownTaxpayer() {
		product.refused(ExitCode.REFUSED, "R-010", "没有查到纳税人识别号 91520103MA6DLQ1K5Q 的税务登记", "employer", "add", "91520103MA6DLQ1K5Q", "--region", "520000", "--bureau",
				product.address());
		assertEquals("R-010", product.ends(ExitCode.REFUSED, "employer add 91350100M000100Y4Z --region 520000 --bureau " + product.address()).get("rule").asText());
		assertEquals(1, product.done("employer list").size());
	}

	@DisplayName("W-12: a bureau that is not there is exit code 4; what is kept here is still shown, and works again when it is back")
	@Test
	void unreachable() {
		List<JsonNode> before = product.stored();
		product.stopBureau();
		for (String command : List.of("login", "sync", "items list", "declare --all", "arrears", "feedback")) {
			JsonNode refused = product.ends(ExitCode.UNREACHABLE, command);
			assertEquals("W-12", refused.get("rule").asText(), command);
			assertEquals("网络异常，请检查网络或代理设置后重试", refused.get("message").asText(), command);
		}
		assertEquals(ExitCode.UNREACHABLE.value(), product.commands.run("bureau confirm-arrival --port " + product.port()).exit());
		assertEquals(5, product.done("employees list").get("employees").size());
		product.restart();
		assertEquals(before, product.stored());
	}

	@DisplayName("Only a bureau on this computer has a console")
	@Test
	void remoteConsole() {
		assertThrows(IllegalArgumentException.class, () -> product.operatorAt(URI.create("http://bureau.example:8520")));
	}
}
