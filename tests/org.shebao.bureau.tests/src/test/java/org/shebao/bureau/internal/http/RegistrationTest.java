package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;

/** Registrations and how unit numbers are associated with them. */
class RegistrationTest {
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

	private TaxRegistration registration(String taxpayer) {
		return caller.get("/v1/registrations?taxpayerId=" + taxpayer).as(TaxRegistration[].class)[0];
	}

	private Answered associate(RegistrationSerial serial, UnitNumber... units) {
		return caller.call(Operation.ASSOCIATE, new Bodies.Association(EmployerRole.EMPLOYER, List.of(units)), serial);
	}

	private Answered login(RegistrationSerial serial, String password) {
		return caller.call(Operation.LOGIN, new Bodies.Login(serial, "", password.toCharArray()));
	}

	@DisplayName("R-011: all registrations of a taxpayer are found, none of an unknown one")
	@Test
	void search() {
		TaxRegistration found = registration(ServedBureau.TAXPAYER);
		assertEquals(ServedBureau.SERIAL, found.serial());
		assertEquals("国家税务总局贵阳市云岩区税务局", found.authorityName());
		assertTrue(found.associated());
		assertEquals("[]", caller.get("/v1/registrations?taxpayerId=91520103MA00000000").text());
		Answered unknown = caller.get(Operation.PENDING, "10215201009999999999");
		assertEquals(404, unknown.status());
		assertEquals("R-011", unknown.rule());
	}

	@DisplayName("R-017, R-018: what waits is associated once, repeating it changes nothing, then its initial password lets in")
	@Test
	void association() {
		assertFalse(registration(ServedBureau.NEW_TAXPAYER).associated());
		InsuranceRegistration pending = caller.get(Operation.PENDING, ServedBureau.NEW).as(InsuranceRegistration[].class)[0];
		assertEquals(ServedBureau.NEW_UNIT, pending.unitNumber());
		assertEquals(3, pending.types().size());
		assertEquals(204, associate(ServedBureau.NEW, ServedBureau.NEW_UNIT).status());
		assertEquals(204, associate(ServedBureau.NEW, ServedBureau.NEW_UNIT).status());
		assertTrue(registration(ServedBureau.NEW_TAXPAYER).associated());
		assertEquals("[]", caller.get(Operation.PENDING, ServedBureau.NEW).text());
		assertEquals(201, login(ServedBureau.NEW, "000025").status());
	}

	@DisplayName("R-019: without an associated unit number there is no login, whatever the password")
	@Test
	void noLogin() {
		for (RegistrationSerial serial : List.of(ServedBureau.NEW, ServedBureau.NONE)) {
			Answered refused = login(serial, "000025");
			assertEquals(409, refused.status());
			assertEquals("R-019", refused.rule());
			assertEquals("没有已关联的社保信息；如果没有待关联的社保信息，则需要前往税务大厅办理关联注册后，才能登录客户端", refused.reason());
		}
		assertEquals("[]", caller.get(Operation.PENDING, ServedBureau.NONE).text());
	}

	@DisplayName("R-067: unit numbers of others and of nobody are not associated, and of several none is if one is refused")
	@Test
	void foreignUnits() {
		for (UnitNumber foreign : List.of(ServedBureau.SOCIAL, new UnitNumber("999"))) {
			Answered refused = associate(ServedBureau.NEW, ServedBureau.NEW_UNIT, foreign);
			assertEquals(409, refused.status());
			assertEquals("R-067", refused.rule());
		}
		assertFalse(registration(ServedBureau.NEW_TAXPAYER).associated());
		assertEquals("W-7", associate(ServedBureau.NEW).rule());
	}
}
