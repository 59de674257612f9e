package org.shebao.bureau.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.registry.Employees.PageRequest;
import org.shebao.bureau.internal.registry.Roster;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.InitialPassword;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;

@DisplayName("§10: the demo employers")
class DemoDataTest {
	private static final String ALL = "E-005 E-200 E-OFF E-INST E-NEW E-NONE";

	@TempDir
	private Path folder;

	@Test
	@DisplayName("without a wish the usual three are added, of 5, 200 and 220 people")
	void usual() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY)) {
			demo.data.ensure(List.of());
			List<DemoEmployer> employers = demo.data.employers();
			assertEquals(List.of("E-005 5 123450", "E-200 200 012345", "E-OFF 220 018001"),
					employers.stream().map(each -> each.id() + " " + each.employees() + " " + each.initialPassword()).toList());
			for (DemoEmployer each : employers) {
				assertEquals(each.employees(), demo.count("SELECT COUNT(*) FROM person WHERE taxpayer_id = ?", each.taxpayerId()));
			}
		}
	}

	@Test
	@DisplayName("two bureaus opened on the same day have the same people and wages")
	void deterministic() {
		try (DemoBureau one = new DemoBureau(folder.resolve("one"), DemoBureau.TODAY, ALL.split(" "));
				DemoBureau other = new DemoBureau(folder.resolve("other"), DemoBureau.TODAY, ALL.split(" "))) {
			assertEquals(one.people(), other.people());
		}
	}

	@Test
	@DisplayName("in whatever order employers are added, their people and wages are the same")
	void anyOrder() {
		try (DemoBureau one = new DemoBureau(folder.resolve("one"), DemoBureau.TODAY, "E-005", "E-200");
				DemoBureau other = new DemoBureau(folder.resolve("other"), DemoBureau.TODAY, "E-200")) {
			other.data.ensure(List.of("E-005"));
			assertEquals(one.people(), other.people());
		}
	}

	@Test
	@DisplayName("adding them again changes nothing, also after a restart on another day")
	void idempotent() {
		List<String> before;
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-200")) {
			before = demo.people();
			demo.data.ensure(List.of("E-200"));
			assertEquals(before, demo.people());
		}
		try (DemoBureau demo = new DemoBureau(folder, LocalDate.of(2026, 2, 1), "E-200")) {
			assertEquals(before, demo.people());
			assertEquals(1, demo.data.employers().size());
		}
	}

	@Test
	@DisplayName("an employer added later leaves the first ones as they are")
	void later() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-005")) {
			List<String> before = demo.people();
			demo.data.ensure(List.of("E-INST"));
			assertTrue(demo.people().containsAll(before));
			assertEquals(1 + 1, demo.count("SELECT COUNT(DISTINCT mark) FROM person"));
		}
	}

	@Test
	@DisplayName("what was cut off before its end is completed at the next start")
	void cutOff() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY)) {
			DemoData breaking = new DemoData(demo.bureau, employer -> {
				throw new IllegalStateException("cut off");
			});
			assertThrows(IllegalStateException.class, () -> breaking.ensure(List.of("E-005")));
			assertEquals(List.of(), demo.data.employers());
			demo.data.ensure(List.of("E-005"));
			assertEquals(1, demo.data.employers().size());
			assertEquals(5, demo.count("SELECT COUNT(*) FROM person"));
		}
	}

	@Test
	@DisplayName("an unknown employer is refused by name, and none of the others is added")
	void unknown() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY)) {
			var refused = assertThrows(IllegalArgumentException.class, () -> demo.data.ensure(List.of("E-005", "E-006")));
			assertTrue(refused.getMessage().contains("E-006"), refused.getMessage());
			assertTrue(refused.getMessage().contains("E-100K"), refused.getMessage());
			assertEquals(List.of(), demo.data.employers());
		}
	}

	@Test
	@DisplayName("§7.2: all taxpayer ids are in order")
	void taxpayerIds() {
		for (Portfolio.Employer employer : Portfolio.load().employers()) {
			assertTrue(TaxpayerId.check(employer.taxpayerId().value()) instanceof IdentityCheck.Valid, employer.id());
		}
	}

	@Test
	@DisplayName("R-012…R-016: registrations have the types and the region's names by which the client chooses")
	void registrations() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-005", "E-200", "E-OFF")) {
			assertEquals(List.of("1110 单位纳税人税务登记 15201030000 国家税务总局贵阳市云岩区税务局 true", "1150 组织临时登记 15223010000 国家税务总局兴义市税务局 false"),
					registrations(demo, "91520103MA6DLQ1K5Q"));
			assertEquals(List.of("1120 个体经营纳税人税务登记 15223010000 国家税务总局兴义市税务局 true"), registrations(demo, "92522301MA6F2W3T68"));
			assertTrue(registrations(demo, "11520000009481234P").contains("1140 扣缴义务人信息登记 15201020000 国家税务总局贵阳市南明区税务局 true"));
		}
	}

	private static List<String> registrations(DemoBureau demo, String taxpayer) {
		return demo.bureau.registrations().of(new TaxpayerId(taxpayer)).stream().map(
				(TaxRegistration each) -> String.join(" ", each.typeCode(), each.typeName(), each.authorityCode(), each.authorityName(), "" + each.associated()))
				.toList();
	}

	@Test
	@DisplayName("R-023: the initial password of each employer logs in, whatever unit number it is taken from")
	void initialPasswords() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-005", "E-200", "E-OFF", "E-INST")) {
			for (String serial : demo.texts("SELECT DISTINCT serial FROM unit")) {
				for (String unit : demo.texts("SELECT unit FROM unit WHERE serial = ?", serial)) {
					String password = InitialPassword.of(new UnitNumber(unit));
					assertTrue(demo.bureau.access().login(new RegistrationSerial(serial), "", password.toCharArray()).info().mustChangePassword());
				}
			}
			for (DemoEmployer each : demo.data.employers()) {
				List<UnitNumber> units = demo.list("SELECT unit FROM unit WHERE taxpayer_id = ?", row -> new UnitNumber(row.text(1)), each.taxpayerId());
				assertTrue(InitialPassword.matches(each.initialPassword(), units), each.id());
			}
		}
	}

	@Test
	@DisplayName("R-055: the users of E-200 log in with their names; one of them is disabled, one may only pay")
	void users() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-200")) {
			assertEquals(List.of("人事01 ALL false", "新用户01 ALL false", "离职01 ALL true", "财务01 PAYMENT false"),
					demo.list("SELECT user_name, permission, disabled FROM credential WHERE user_name <> '' ORDER BY user_name",
							row -> row.text(1) + " " + row.text(2) + " " + row.flag(3)));
			demo.bureau.access().login(new RegistrationSerial("10215201030000000200"), "财务01", "财务01".toCharArray());
		}
	}

	@Test
	@DisplayName("R-019, R-067: E-NEW's units wait to be associated, then its password works; E-NONE has nothing that waits")
	void notAssociated() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-NEW", "E-NONE")) {
			RegistrationSerial fresh = new RegistrationSerial("10215201030000000012");
			List<UnitNumber> pending = demo.bureau.registrations().pending(fresh).stream().map(each -> each.unitNumber()).toList();
			assertEquals(2, pending.size());
			assertEquals(12, demo.count("SELECT COUNT(*) FROM person"));
			assertEquals(List.of(), demo.bureau.registrations().pending(new RegistrationSerial("10215201020000000000")));
			demo.bureau.registrations().associate(fresh, pending);
			demo.bureau.access().login(fresh, "", InitialPassword.of(pending.getFirst()).toCharArray());
		}
	}

	@Test
	@DisplayName("§10.4: each employer has one preferred account; of E-200's three one is closed")
	void accounts() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, ALL.split(" "))) {
			assertEquals(6, demo.count("SELECT COUNT(DISTINCT serial) FROM account WHERE preferred AND live"));
			var accounts = demo.bureau.accounts().of(new RegistrationSerial("10215201030000000200"));
			assertEquals(List.of("工商银行云岩区长征路支行", "建设银行云岩区遵义路支行"), accounts.stream().map(each -> each.bankName()).toList());
			assertEquals(3, demo.count("SELECT COUNT(*) FROM account WHERE serial = '10215201030000000200'"));
		}
	}

	@Test
	@DisplayName("fees are levied from this month on, E-200's from three months ago, but never before employers declared themselves")
	void levyFrom() {
		try (DemoBureau demo = new DemoBureau(folder.resolve("july"), DemoBureau.TODAY, ALL.split(" "))) {
			assertEquals(List.of("2025-04"), demo.texts("SELECT DISTINCT levy_from FROM unit WHERE taxpayer_id = '91520103MA6DLQ1K5Q'"));
			assertEquals(List.of("2025-07"), demo.texts("SELECT DISTINCT levy_from FROM unit WHERE taxpayer_id <> '91520103MA6DLQ1K5Q'"));
		}
		try (DemoBureau demo = new DemoBureau(folder.resolve("early"), LocalDate.of(2024, 5, 10), "E-200")) {
			assertEquals(List.of("2024-04"), demo.texts("SELECT DISTINCT levy_from FROM unit"));
		}
	}

	@Test
	@DisplayName("people who join later are numbered behind those of all demo employers")
	void numbers() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-005")) {
			assertEquals(List.of("5201990000000001", "5201990000000002", "5201990000000003", "5201990000000004", "5201990000000005"),
					demo.texts("SELECT person FROM person ORDER BY person"));
			assertEquals(Roster.number(1_000_000), demo.bureau.database().call(Roster::newNumber));
		}
	}

	@Test
	@DisplayName("R-218: a full sync finds everybody of an employer")
	void fullSync() {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY, "E-200")) {
			var request = new PageRequest(new RegistrationSerial("10215201030000000200"),
					new TaxpayerId("91520103MA6DLQ1K5Q"), 0, "", 1000);
			int[] found = { 0 };
			assertEquals(1, demo.bureau.employees().page(request, employee -> found[0]++).mark());
			assertEquals(200, found[0]);
		}
	}

	@Test
	@DisplayName("E-005 is exactly the five people of the golden file, without any wage of this fee year")
	void smallest() {
		try (DemoBureau demo = new DemoBureau(folder, LocalDate.of(2025, 1, 10), "E-005")) {
			assertEquals(List.of("韦小燕 290000", "罗建国 420000", "岑秀英 600000", "王德明 2050000", "黄㛃 2800000"),
					demo.list("SELECT DISTINCT p.person, p.name, w.amount FROM person p JOIN wage w ON w.person = p.person ORDER BY p.person",
							row -> row.text(2) + " " + row.number(3)));
			assertEquals(5 * 6, demo.count("SELECT COUNT(*) FROM wage WHERE fee_year = 2024 AND valid_from = '2024-01' AND valid_to = '2024-12'"));
			assertEquals(0, demo.count("SELECT COUNT(*) FROM wage WHERE fee_year <> 2024"));
			assertEquals(5 * 6, demo.count("SELECT COUNT(*) FROM insurance WHERE start_period < '2024-01' AND stop_period IS NULL AND paying"));
			assertEquals(List.of("12345 110 null", "12345 210 null", "12345 410 0.002", "522300000005 310 null", "522300000005 330 null", "522300000005 510 null"),
					demo.list("SELECT unit, type, rate FROM unit_type ORDER BY unit, type", row -> row.text(1) + " " + row.text(2) + " " + row.text(3)));
			assertEquals(List.of(FeePeriod.of(2025, 1).toString()), demo.texts("SELECT DISTINCT levy_from FROM unit"));
		}
	}
}
