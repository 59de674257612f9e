package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.task.Progress;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerRegistration.Offer;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;

class AddEmployerTest {

	private static final URI BUREAU = URI.create("http://127.0.0.1:8520");
	private static final InsuranceRegistration UNIT = new InsuranceRegistration(new UnitNumber("5201030012345"), "测试有限公司", RegistryAuthority.HRSS, "A", "测试社保局", Map.of());
	private static final TaxRegistration PENDING = Fakes.registration("S-2", false);

	private final RegionPack pack = Fakes.of(RegionPack.class, Map.of("text", key -> key[0].equals("regionHint") ? Optional.of("省内单位选本省") : Optional.empty()));
	private String added = "";

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	private Region region(String id) {
		return Fakes.of(Region.class, Map.of("id", none -> id, "name", none -> "地区" + id, "pack", none -> pack, "address", none -> null));
	}

	private Form<Employer> wizard(boolean first, URI bureau, Region... regions) {
		RegionRegistry registry = Fakes.of(RegionRegistry.class, Map.of("regions", none -> List.of(regions), "broken", none -> List.of()));
		Offer offer = new Offer("A", BUREAU, PENDING.taxpayerId(), Optional.empty(), List.of(Fakes.REGISTRATION, PENDING), PENDING, "企业应选择“单位纳税人税务登记”");
		EmployerRegistration registration = Fakes.of(EmployerRegistration.class, Map.of("offer", given -> offer,
				"pending", given -> given[1] == PENDING ? List.of(UNIT) : List.of(), "add", given -> {
					added = ((TaxRegistration) given[1]).serial() + " " + given[2] + " " + given[3];
					return Fakes.employer(1);
				}));
		return new AddEmployer(registration, registry, new AddEmployer.Beginning(first, bureau, "")).form();
	}

	private static Outcome<Employer> submit(Form<Employer> form, Map<String, Object> values) {
		return form.work().run(new FormValues(values), Progress.NONE);
	}

	private static Form<Employer> next(Form<Employer> form, Map<String, Object> values) {
		Outcome<Employer> outcome = submit(form, values);
		assertInstanceOf(Outcome.Next.class, outcome);
		return ((Outcome.Next<Employer>) outcome).form();
	}

	private static Field field(Form<?> form, String name) {
		return form.fields().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("R-008, R-009: at the first start the region is chosen with its hint and confirmed, even if there is only one")
	void theRegionIsConfirmed() {
		Form<Employer> region = wizard(true, BUREAU, region("A"));
		assertEquals("选择地区", region.title());
		assertEquals("立即进入", region.submit());
		assertEquals("省内单位选本省", field(region, "hint.A").initial());
		Form<Employer> confirm = next(region, Map.of("region", "A", "bureau", BUREAU.toString()));
		assertEquals("是", confirm.submit());
		assertTrue(confirm.intro().contains("地区A"));
		assertEquals("下一步", next(confirm, Map.of()).submit());
	}

	@Test
	@DisplayName("R-009: later the only region goes without saying, and one of several is chosen for each employer")
	void laterOnlyAmongSeveral() {
		assertEquals("添加单位", wizard(false, BUREAU, region("A")).title());
		assertEquals("选择地区", wizard(false, BUREAU, region("A"), region("B")).title());
		assertEquals("选择地区", wizard(false, null, region("A")).title());
	}

	@Test
	@DisplayName("R-011 … R-018: the proposed registration is preselected with its reason, and its pending unit numbers are associated")
	void pendingUnitsAreAssociated() {
		Form<Employer> registrations = next(wizard(false, BUREAU, region("A")), Map.of("taxpayerId", "91520100MA6TEST12X"));
		assertEquals(PENDING, field(registrations, "registration").initial());
		assertTrue(registrations.intro().contains("企业应选择"));
		Form<Employer> association = next(registrations, Map.of("registration", PENDING));
		assertEquals(List.of(UNIT), field(association, "units").initial());
		assertInstanceOf(Outcome.Done.class, submit(association, Map.of("role", EmployerRole.CONTRACTOR, "units", List.of(UNIT))));
		assertEquals("S-2 CONTRACTOR [5201030012345]", added);
	}

	@Test
	@DisplayName("R-017: a registration that is associated already asks for the kind of unit only")
	void associatedOnesAskForTheRole() {
		Form<Employer> registrations = next(wizard(false, BUREAU, region("A")), Map.of("taxpayerId", "91520100MA6TEST12X"));
		Form<Employer> association = next(registrations, Map.of("registration", Fakes.REGISTRATION));
		assertEquals(List.of("role"), association.fields().stream().map(Field::name).toList());
		submit(association, Map.of("role", EmployerRole.EMPLOYER));
		assertEquals("S-1 EMPLOYER []", added);
	}

	@Test
	@DisplayName("An address that is none is refused while it is typed")
	void addressesAreChecked() {
		Field bureau = field(wizard(true, null, region("A")), "bureau");
		assertEquals(Optional.empty(), bureau.check().apply("https://bureau.example:8443/x"));
		assertTrue(bureau.check().apply("bureau").isPresent());
		assertTrue(bureau.check().apply("https://a b").isPresent());
	}
}
