package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DOMAIN §6.1: what people type into cells is made uniform")
class CellTextTest {

	@Test
	void spacesOfAllWidthsAndLineBreaksAtTheEndsAreDropped() {
		assertEquals("阿依古丽·买买提", CellText.clean("\u3000\u00a0 \t阿依古丽·买买提\u2003\u200b\ufeff\r\n"));
		assertEquals("欧阳 娜娜", CellText.clean("欧阳\u3000娜娜"));
		assertEquals("", CellText.clean("\u3000 \u00a0"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "52232819851120456x, 52232819851120456X", "５２２３２８１９８５１１２０４５６ｘ, 52232819851120456X", "5223 2819 8511 2045 6X, 52232819851120456X",
			"'520103199003072016, 520103199003072016", "e12345x, e12345x", "2０1, 201" })
	void identifiersAreHalfWidthWithoutSpacesAndApostrophes(String typed, String expected) {
		assertEquals(expected, CellText.identifier(typed));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "５０００．５０, 5000.50", "\"￥5,000.00\", \"￥5,000.00\"", "－1, -1", "abc, abc" })
	void amountsAreHalfWidthAndOtherwiseAsTyped(String typed, String expected) {
		assertEquals(expected, CellText.amount(typed));
	}

	@Test
	void charactersOutsideTheBasicPlaneStayWhole() {
		assertEquals("李𬭎", CellText.clean(" 李𬭎 "));
		assertEquals("𬭎1", CellText.identifier("𬭎１"));
	}
}
