package org.shebao.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("W-5, §7.1: resident ids and certificates")
class ResidentIdTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

	@ParameterizedTest
	@CsvSource({ "11010519491231002X, FEMALE, 1949-12-31", "520103199003072016, MALE, 1990-03-07", "52232819851120456X, FEMALE, 1985-11-20",
			"520115200012310021, FEMALE, 2000-12-31", "520103198802290015, MALE, 1988-02-29", "520622197506150036, MALE, 1975-06-15",
			"522328196809307116, MALE, 1968-09-30", "52232819851120456x, FEMALE, 1985-11-20" })
	void numbersInOrder(String number, ResidentId.Sex sex, LocalDate birth) {
		ResidentId id = ResidentId.check(number, TODAY).accepted().orElseThrow();
		assertEquals(sex, id.sex());
		assertEquals(birth, id.birthDate());
	}

	@ParameterizedTest
	@CsvSource({ "440524188001010014, RESIDENT_ID_BIRTH_DATE", "520103199102290019, RESIDENT_ID_BIRTH_DATE", "522222199913010013, RESIDENT_ID_BIRTH_DATE",
			"520103199003072017, RESIDENT_ID_CHECK_DIGIT", "990103199003072016, RESIDENT_ID_AREA", "520103900307201, RESIDENT_ID_FORM",
			"5201031990030720X6, RESIDENT_ID_FORM", "'', RESIDENT_ID_FORM" })
	void numbersRefused(String number, IdentityFault fault) {
		assertEquals(Optional.of(fault), ResidentId.check(number, TODAY).found());
		assertEquals(Optional.empty(), ResidentId.check(number, TODAY).accepted());
	}

	@Test
	void nobodyIsBornTomorrow() {
		LocalDate birth = LocalDate.of(1990, 3, 7);
		assertEquals(Optional.empty(), ResidentId.check("520103199003072016", birth).found());
		assertEquals(Optional.of(IdentityFault.RESIDENT_ID_BIRTH_DATE), ResidentId.check("520103199003072016", birth.minusDays(1)).found());
	}

	@Test
	void fifteenDigitsOfOldDataConvert() {
		assertEquals(Optional.of(new ResidentId("520103199003072016")), ResidentId.ofOld("520103900307201", TODAY).accepted());
		assertEquals(Optional.of(IdentityFault.RESIDENT_ID_FORM), ResidentId.ofOld("52010390030720", TODAY).found());
	}

	@Test
	@DisplayName("area, birth date and sequence give the whole number")
	void composed() {
		assertEquals("520103199003072016", ResidentId.of("520103", LocalDate.of(1990, 3, 7), 201).value());
		assertEquals("11010519491231002X", ResidentId.of("110105", LocalDate.of(1949, 12, 31), 2).value());
		assertThrows(IllegalArgumentException.class, () -> ResidentId.of("440524", LocalDate.of(1880, 1, 1), 1));
	}

	@Test
	void onlyACheckedNumberIsAResidentId() {
		assertThrows(IllegalArgumentException.class, () -> new ResidentId("520103199003072017"));
	}

	@ParameterizedTest
	@CsvSource({ "RESIDENT_ID, 520103199003072016", "HK_MACAO_RESIDENCE, 810000199003072010", "TAIWAN_RESIDENCE, 830000198812310022", "FOREIGN_PASSPORT, E12345678",
			"HK_MACAO_PERMIT, H1234567801", "OTHER, 12345" })
	void certificatesInOrder(CertificateType type, String number) {
		assertEquals(new IdentityCheck.Valid<>(new Certificate(type, number)), Certificate.check(type, number, TODAY));
	}

	@ParameterizedTest
	@CsvSource({ "HK_MACAO_RESIDENCE, 830000198812310022, RESIDENT_ID_AREA", "TAIWAN_RESIDENCE, 810000199003072010, RESIDENT_ID_AREA",
			"HK_MACAO_RESIDENCE, 810000199003072011, RESIDENT_ID_CHECK_DIGIT", "FOREIGN_PASSPORT, E123, CERTIFICATE_FORM", "OTHER, E-12345, CERTIFICATE_FORM",
			"OFFICER, 123456789012345678901, CERTIFICATE_FORM" })
	void certificatesRefused(CertificateType type, String number, IdentityFault fault) {
		assertEquals(Optional.of(fault), Certificate.check(type, number, TODAY).found());
	}

	@Test
	void certificateNumbersAreNormalised() {
		assertEquals(Optional.of(new Certificate(CertificateType.RESIDENT_ID, "52232819851120456X")),
				Certificate.check(CertificateType.RESIDENT_ID, " ５２２３２８１９８５１１２０４５６ｘ", TODAY).accepted());
	}

	@Test
	void aMaskedNumberShowsTheAreaOnly() {
		assertEquals("520103...", new Certificate(CertificateType.RESIDENT_ID, "520103199003072016").masked());
		assertEquals("***", new Certificate(CertificateType.OTHER, "12345").masked());
	}
}
