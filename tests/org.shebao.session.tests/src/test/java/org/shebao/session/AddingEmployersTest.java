package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.session.ScriptedBureau.ADDRESS;
import static org.shebao.session.Workplace.GUIZHOU;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.EmployerRegistration.Offer;
import org.shebao.store.OpenStore;

@ExtendWith(OneStore.class)
class AddingEmployersTest {

	private final ScriptedBureau bureau = new ScriptedBureau();
	private Workplace place;

	@BeforeEach
	void empty(OpenStore store) {
		place = Workplace.empty(store, bureau);
	}

	private Offer offer(String taxpayer) {
		return place.registration.offer(GUIZHOU, ADDRESS, taxpayer);
	}

	private RuleViolation refused(String taxpayer) {
		return assertThrows(RuleViolation.class, () -> offer(taxpayer));
	}

	private static List<UnitNumber> units(String... numbers) {
		return List.of(numbers).stream().map(UnitNumber::new).toList();
	}

	@Test
	@DisplayName("R-011: all registrations of a taxpayer are listed, and no other's")
	void allRegistrationsAreListed() {
		TaxRegistration first = Samples.registration(1, Samples.COMPANY, Samples.UNIT);
		TaxRegistration second = Samples.registration(2, Samples.COMPANY, Samples.ORGANISATION);
		bureau.register(first).register(Samples.registration(3, Samples.OFFICE, Samples.AGENT)).register(second);
		assertEquals(List.of(first, second), offer(Samples.COMPANY).registrations());
	}

	@ParameterizedTest
	@CsvSource({
			Samples.COMPANY + ", 1110, 企业应选择“单位纳税人税务登记”",
			Samples.INDIVIDUAL + ", 1120, 有雇工的个体工商户应选择“个体经营纳税人税务登记”",
			Samples.OFFICE + ", 1140, 机关、事业单位和社会组织应选择“扣缴义务人信息登记”",
			Samples.INSTITUTION + ", 1140, 机关、事业单位和社会组织应选择“扣缴义务人信息登记”" })
	@DisplayName("R-012, R-013, R-014: the registration of the type that fits the employer is proposed, with the reason")
	void theFittingTypeIsProposed(String taxpayer, String type, String reason) {
		List<String> types = List.of(Samples.OUT_OF_AREA, Samples.AGENT, Samples.ORGANISATION, Samples.SOLE, Samples.UNIT, Samples.TEMPORARY);
		types.forEach(each -> bureau.register(Samples.registration(types.indexOf(each), taxpayer, each)));
		Offer offer = offer(taxpayer);
		assertEquals(type, offer.proposed().typeCode());
		assertEquals(reason, offer.reason());
	}

	@Test
	@DisplayName("R-015: the right type wins whatever its place, also when the other registration is associated already")
	void theRightTypeWinsWhateverItsPlace() {
		bureau.register(Samples.registration(1, Samples.COMPANY, Samples.ORGANISATION)).register(Samples.pending(2, Samples.COMPANY, Samples.UNIT));
		assertEquals(Samples.UNIT, offer(Samples.COMPANY).proposed().typeCode());
	}

	@Test
	@DisplayName("R-016: another type is proposed only where the fitting one is missing, and that is said")
	void anotherTypeOnlyWhereTheFittingOneIsMissing() {
		bureau.register(Samples.pending(1, Samples.COMPANY, Samples.TEMPORARY)).register(Samples.registration(2, Samples.COMPANY, Samples.ORGANISATION));
		Offer offer = offer(Samples.COMPANY);
		assertEquals(Samples.ORGANISATION, offer.proposed().typeCode());
		assertEquals("没有适合该单位性质的登记类型，建议使用“组织临时登记”", offer.reason());
	}

	@Test
	@DisplayName("R-016: a cancelled registration is not proposed while another lives, though its type fits")
	void aCancelledRegistrationIsNotProposed() {
		bureau.register(Samples.registration(1, Samples.COMPANY, Samples.UNIT, RegistrationStatus.CANCELLED, true))
				.register(Samples.registration(2, Samples.COMPANY, Samples.TEMPORARY));
		assertEquals(Samples.TEMPORARY, offer(Samples.COMPANY).proposed().typeCode());
	}

	@Test
	@DisplayName("R-016: the only registration is proposed as the only one, whatever its type")
	void theOnlyRegistrationIsProposed() {
		bureau.register(Samples.registration(1, Samples.COMPANY, Samples.TEMPORARY));
		assertEquals("该纳税人只有这一个登记", offer(Samples.COMPANY).reason());
	}

	@Test
	@DisplayName("R-010: a taxpayer whom the bureau does not know is refused")
	void anUnknownTaxpayerIsRefused() {
		RuleViolation refusal = refused(Samples.COMPANY);
		assertEquals("R-010 没有查到纳税人识别号 91520103MA6DLQ1K5Q 的税务登记", refusal.rule() + " " + refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "91520103MA6DLQ1K5R", "91350211M0000XUF46" })
	@DisplayName("§7.2: a wrong check character is a warning, and the employer can be added")
	void aWrongCheckCharacterWarns(String taxpayer) {
		TaxRegistration registration = Samples.registration(1, taxpayer, Samples.UNIT);
		bureau.register(registration);
		Offer offer = offer(taxpayer);
		assertEquals(Optional.of("统一社会信用代码校验位不正确，请核对"), offer.warning());
		assertEquals(registration, place.registration.add(offer, registration, EmployerRole.EMPLOYER, List.of()).registration());
	}

	@Test
	@DisplayName("§7.2: a right code is taken in the form that the tax side has, without a warning")
	void aRightCodeIsNormalised() {
		bureau.register(Samples.registration(1, Samples.COMPANY, Samples.UNIT));
		Offer offer = offer(" ９1520103ma6dlq1k5q ");
		assertEquals(Samples.COMPANY, offer.taxpayerId().value());
		assertEquals(Optional.empty(), offer.warning());
	}

	@ParameterizedTest
	@CsvSource({ "9152010, 纳税人识别号长度不正确，应为15、17、18或20位", "91520103MA6DLQ1K-Q, 纳税人识别号含有不允许的字符，请核对" })
	@DisplayName("R-010, §7.2: a wrong form is refused before the bureau is asked")
	void aWrongFormIsRefused(String taxpayer, String message) {
		RuleViolation refusal = refused(taxpayer);
		assertEquals("R-010 " + message, refusal.rule() + " " + refusal.getMessage());
		assertEquals(List.of(), bureau.calls);
	}

	@Test
	@DisplayName("§7.2: a letter that a code never has is refused with what was probably meant")
	void aConfusedLetterIsSuggested() {
		// I for 1
		assertEquals(List.of("是否应为 91520103MA6DLQ1K5Q"), refused("9I520103MA6DLQ1K5Q").details());
	}

	@Test
	@DisplayName("R-017, R-018: the pending unit numbers are offered and associated as a contractor")
	void pendingUnitsAreAssociated() {
		TaxRegistration registration = Samples.pending(1, Samples.COMPANY, Samples.UNIT);
		bureau.register(registration, Samples.social("5201030012345"), Samples.medical("520100123456"));
		Offer offer = offer(Samples.COMPANY);
		assertEquals(units("5201030012345", "520100123456"),
				place.registration.pending(offer, registration).stream().map(unit -> unit.unitNumber()).toList());

		Employer added = place.registration.add(offer, registration, EmployerRole.CONTRACTOR, units("5201030012345"));

		assertEquals(EmployerRole.CONTRACTOR, bureau.role);
		assertEquals(EmployerRole.CONTRACTOR, added.role());
		assertTrue(added.registration().associated());
		assertEquals(units("520100123456"), bureau.pendingAssociations(registration.serial()).stream().map(unit -> unit.unitNumber()).toList());
	}

	@Test
	@DisplayName("R-017: a registration that is not associated is not added without unit numbers")
	void withoutUnitNumbersNothingIsAdded() {
		TaxRegistration registration = Samples.pending(1, Samples.COMPANY, Samples.UNIT);
		bureau.register(registration, Samples.social("5201030012345"));
		Offer offer = offer(Samples.COMPANY);
		assertEquals("R-017", assertThrows(RuleViolation.class, () -> place.registration.add(offer, registration, EmployerRole.EMPLOYER, List.of())).rule());
		assertEquals(List.of(), place.employers.list());
	}

	@Test
	@DisplayName("R-018: what is associated already has nothing pending")
	void anAssociatedRegistrationHasNothingPending() {
		TaxRegistration registration = Samples.registration(1, Samples.COMPANY, Samples.UNIT);
		bureau.register(registration, Samples.social("5201030012345"));
		assertEquals(List.of(), place.registration.pending(offer(Samples.COMPANY), registration));
	}

	@Test
	@DisplayName("R-019: nothing pending sends the employer to the tax hall in the manual's words")
	void nothingPendingSendsToTheHall() {
		TaxRegistration registration = Samples.pending(1, Samples.COMPANY, Samples.UNIT);
		bureau.register(registration);
		Offer offer = offer(Samples.COMPANY);
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.registration.pending(offer, registration));
		assertEquals("R-019", refusal.rule());
		assertEquals("如果点击【去关联】按钮没有待关联的社保信息，则需要前往税务大厅办理关联注册后，才能登录客户端", refusal.getMessage());
	}

	@Test
	@DisplayName("W-12: an association that the bureau never received adds no employer")
	void anUnreachableBureauAddsNothing() {
		TaxRegistration registration = Samples.pending(1, Samples.COMPANY, Samples.UNIT);
		bureau.register(registration, Samples.social("5201030012345"));
		Offer offer = offer(Samples.COMPANY);
		bureau.fault = new GatewayException.Unreachable("off line", null);
		assertThrows(GatewayException.Unreachable.class,
				() -> place.registration.add(offer, registration, EmployerRole.EMPLOYER, units("5201030012345")));
		assertEquals(List.of(), place.employers.list());
	}
}
