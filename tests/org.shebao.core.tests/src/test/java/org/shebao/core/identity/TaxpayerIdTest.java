package org.shebao.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.text.Texts;

@DisplayName("R-010, §7.2: taxpayer ids")
class TaxpayerIdTest {

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y43", "91512081MA62K0260E", "91610113MA7MHLFY36", "91310114769674792P", "91450200322587799A", "91450107MA5KE0EQ2B",
			"9131000063159284XQ", "91520103MA6DLQ1K5Q", "91520115MA6EGY7R6F", "91520302214325679U", "92522301MA6F2W3T68", "11520000009481234P",
			"12520100429321755U", "52520100509214378Y" })
	void codesInOrder(String code) {
		assertEquals(new IdentityCheck.Valid<>(new TaxpayerId(code)), TaxpayerId.check(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "91520103MA6DLQ1K5R", "91350211M0000XUF46", "91350100M0001TGQXM" })
	void aWrongCheckCharacterOnlyWarns(String code) {
		var warned = assertInstanceOf(IdentityCheck.Warned.class, TaxpayerId.check(code));
		assertEquals(new TaxpayerId(code), warned.value());
		assertEquals(IdentityFault.USCC_CHECK_DIGIT, warned.fault());
		assertEquals("统一社会信用代码校验位不正确，请核对", Texts.of(IdentityFault.class).in(Locale.CHINA).label(warned.fault()));
	}

	@ParameterizedTest
	@CsvSource({ "91350100M000100Y4Z, TAXPAYER_ID_CHARACTERS", "91350100M000100Y4, TAXPAYER_ID_CHARACTERS", "91350100M000100Y4V, TAXPAYER_ID_CHARACTERS",
			"A1350100M000100, TAXPAYER_ID_CHARACTERS", "9135, TAXPAYER_ID_LENGTH", "91350100M000100Y433, TAXPAYER_ID_LENGTH", "'', TAXPAYER_ID_LENGTH",
			"9152 103MA6DLQ1K5Q, TAXPAYER_ID_CHARACTERS" })
	void aWrongFormIsRefused(String typed, IdentityFault fault) {
		assertInstanceOf(IdentityCheck.Refused.class, TaxpayerId.check(typed));
		assertEquals(Optional.of(fault), TaxpayerId.check(typed).found());
	}

	@ParameterizedTest
	@CsvSource({ "91350100MO00100Y43, 91350100M000100Y43", "9I350100M000100Y43, 91350100M000100Y43", "913S0100M000100Y43, 91350100M000100Y43",
			"9151Z081MA6ZK0Z60E, 91512081MA62K0260E" })
	void suggestsTheDigitsThatLettersLookLike(String typed, String meant) {
		var refused = assertInstanceOf(IdentityCheck.Refused.class, TaxpayerId.check(typed));
		assertEquals(Optional.of(meant), refused.suggestion());
	}

	@ParameterizedTest
	@ValueSource(strings = { " 91520103ma6dlq1k5q ", "９１５２０１０３ＭＡ６ＤＬＱ１Ｋ５Ｑ", "\u300091520103MA6DLQ1K5Q" })
	void typedFormsAreNormalised(String typed) {
		assertEquals(Optional.of(new TaxpayerId("91520103MA6DLQ1K5Q")), TaxpayerId.check(typed).accepted());
	}

	/** 76967479 × 3 7 9 10 5 8 4 2: 21+42+81+60+35+32+28+18 = 317, 317 mod 11 = 9, 11 − 9 = 2: the organisation code 769674792 of a vector of §7.2. */
	@ParameterizedTest
	@CsvSource({ "310114769674792, ", "31011463159284X, ", "520103MA6DLQ1K5, ", "520103MA6DLQ1K6, ORGANISATION_CODE_CHECK_DIGIT", "123456789012345, ",
			"520103199003072016, ", "52010390030720101, ", "52010390023032101, INDIVIDUAL_ID", "52010319900307201601, ", "52010319900307201701, INDIVIDUAL_ID" })
	void olderAndIndividualsForms(String typed, IdentityFault warning) {
		assertEquals(Optional.of(new TaxpayerId(typed)), TaxpayerId.check(typed).accepted());
		assertEquals(Optional.ofNullable(warning), TaxpayerId.check(typed).found());
	}

	@Test
	void theOutcomeCarriesOverToWhatIsMadeOfIt() {
		assertEquals(Optional.of(18), TaxpayerId.check("91520103MA6DLQ1K5R").map(id -> id.value().length()).accepted());
		assertEquals(Optional.empty(), TaxpayerId.check("9135").map(TaxpayerId::value).accepted());
	}
}
