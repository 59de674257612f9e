package org.shebao.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.SandboxBureau;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.ResidentId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.BusinessClock;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Operator.Fault;
import org.shebao.gateway.sandbox.Sandbox;

/** The console against a real sandbox bureau over loopback HTTP. */
class ConsoleTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);

	private Sandbox.Running bureau;
	private TaxBureau client;
	private Console console;

	@BeforeEach
	void start(@TempDir Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		PackSource pack = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));
		RegionRegistry regions = new ContributedRegions(List.of(new RegionContribution("520000", "贵州省", null, pack, List.of())), List.of(new HttpConnector()));
		Sandbox sandbox = new SandboxBureau(regions);
		bureau = sandbox.start(new Sandbox.Options(folder, 0, TODAY, List.of("E-005")));
		client = regions.regions().getFirst().connect(bureau.address());
		console = new Console(sandbox.operator(bureau.address()), () -> Instant.parse("2025-06-10T01:00:00Z"));
	}

	@AfterEach
	void stop() {
		bureau.close();
	}

	private static EmployeeRecord person(String number, String name) {
		return new EmployeeRecord(new PersonNumber(number), name, null, List.of());
	}

	private List<String> results() {
		return console.deeds().stream().map(deed -> deed.number() + " " + deed.what() + " " + deed.result()).toList();
	}

	@Test
	@DisplayName("Who joins gets a personal number, who leaves stops, and both stand in the list, newest first")
	void joinAndLeave() {
		UnitNumber unit = new UnitNumber("12345");
		Console.Deed joined = console.join(unit, "石小龙", ResidentId.of("522301", LocalDate.of(1990, 5, 6), 101).value(), FeePeriod.of(2025, 6));
		String number = joined.result().replaceAll(".*人员编号 ", "");
		console.leave(List.of(person(number, "石小龙")), List.of(unit), FeePeriod.of(2025, 8));
		assertEquals(List.of("2 人员停保 石小龙 自 2025-08 起停止缴费", "1 人员参保 石小龙 已参保，人员编号 " + number), results());
	}

	@Test
	@DisplayName("R-080: nobody leaves if the name is not known or several have it")
	void leavingNeedsOnePerson() {
		List<UnitNumber> units = List.of(new UnitNumber("12345"));
		RuleViolation nobody = assertThrows(RuleViolation.class, () -> console.leave(List.of(), units, FeePeriod.of(2025, 8)));
		assertEquals("没有找到该职工，请填写完整的姓名或证件号码", nobody.getMessage());
		RuleViolation several = assertThrows(RuleViolation.class,
				() -> console.leave(List.of(person("1", "张伟"), person("2", "张伟")), units, FeePeriod.of(2025, 8)));
		assertEquals("有多名职工同名，请填写证件号码", several.getMessage());
		assertEquals(List.of(), console.deeds());
	}

	@Test
	@DisplayName("The business date is set and set free again")
	void theBusinessDateIsSet() {
		console.setToday(LocalDate.of(2025, 7, 14));
		assertEquals(LocalDate.of(2025, 7, 14), client.info().now().atZone(BusinessClock.ZONE).toLocalDate());
		console.setToday(null);
		assertEquals(List.of("2 业务日期 业务日期已恢复为实际日期", "1 业务日期 业务日期已设为 2025-07-14"), results());
	}

	@Test
	@DisplayName("The next call fails as often as was asked for, the one after it is answered")
	void theNextCallFails() {
		TaxpayerId taxpayer = new TaxpayerId(bureau.employers().getFirst().taxpayerId());
		console.breakNext(Fault.Kind.GARBAGE, 1);
		assertThrows(GatewayException.class, () -> client.registrations(taxpayer));
		assertEquals(1, client.registrations(taxpayer).size());
		assertEquals(List.of("1 下次调用出错 应答乱码，1 次"), results());
	}

	@Test
	@DisplayName("Nothing in the treasury, no arrival; a voucher that does not exist is not paid and not listed")
	void refusalsAreNotListed() {
		console.confirmArrival();
		assertThrows(RuleViolation.class, () -> console.pay("999"));
		assertEquals(List.of("1 确认到账 人社（医保）部门已确认 0 笔到账"), results());
	}
}
