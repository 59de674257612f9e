package org.shebao.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndNumbersTest {

	@DisplayName("§7.8: names are equal but for width, spaces and the kind of dot")
	@ParameterizedTest
	@CsvSource({ "王 芳, 王芳", "王\u3000芳, 王芳", "阿依古丽.买买提, 阿依古丽·买买提", "阿依古丽•买买提, 阿依古丽·买买提", "阿依古丽．买买提, 阿依古丽·买买提", "Ｊｏｈｎ Smith, JohnSmith" })
	void equalNames(String one, String other) {
		assertEquals(new PersonName(one), new PersonName(other));
		assertEquals(new PersonName(one).hashCode(), new PersonName(other).hashCode());
	}

	@DisplayName("R-088: other names are not equal")
	@ParameterizedTest
	@CsvSource({ "王芳, 王方", "阿依古丽买买提, 阿依古丽·买买提", "John, john" })
	void differentNames(String one, String other) {
		assertNotEquals(new PersonName(one), new PersonName(other));
	}

	@DisplayName("§7.8: names in order, rare characters too")
	@ParameterizedTest
	@ValueSource(strings = { "王芳", "欧阳娜娜", "阿依古丽·买买提", "𬭎㛃", "罗䶮", "John Smith", "José" })
	void namesInOrder(String name) {
		assertInstanceOf(IdentityCheck.Valid.class, PersonName.check(name));
	}

	@DisplayName("§7.8: a name is 2 to 50 Chinese or Latin characters")
	@ParameterizedTest
	@ValueSource(strings = { "", "王", "王芳1", "王-芳", "王芳?", "𬭎" })
	void namesRefused(String name) {
		assertEquals(Optional.of(IdentityFault.NAME_FORM), PersonName.check(name).found());
		assertEquals(Optional.of(IdentityFault.NAME_FORM), PersonName.check("王".repeat(51)).found());
		assertInstanceOf(IdentityCheck.Valid.class, PersonName.check("王".repeat(50)));
	}

	@DisplayName("§7.3: only what looks like a card and fails its check gets a hint")
	@ParameterizedTest
	@CsvSource({ "6222022402012345670, false", "6217007050001234568, false", "6228480468123456781, false", "622202240201234563, false", "6222022402012345671, true",
			"6222 0224 0201 2345 671, true", "52010300000012, false", "2402001909200012345, false", "52050161-3636-0000-0001, false" })
	void cardHint(String number, boolean hint) {
		assertEquals(hint, new BankAccountNumber(number).looksMistyped());
	}

	@DisplayName("R-237: accounts are compared without spaces and hyphens")
	@ParameterizedTest
	@ValueSource(strings = { "5205 0161 3636", "5205-0161-3636", "５２０５０１６１３６３６" })
	void compactAccountNumbers(String number) {
		assertEquals("520501613636", new BankAccountNumber(number).compact());
	}
}
