package org.shebao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HalfWidthTest {

	@Test
	@DisplayName("DOMAIN §6.1: full-width digits, letters, signs and spaces become half-width ones")
	void fullWidth() {
		assertEquals("￥ 5,000.00X", HalfWidth.of("￥　５，０００．００Ｘ"));
	}

	@Test
	@DisplayName("Other signs that mean numbers stay what they are")
	void otherNumbers() {
		assertEquals("100²①٥Ⅳ张", HalfWidth.of("100²①٥Ⅳ张"));
	}
}
