package org.shebao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest {

	@Test
	@DisplayName("Characters that cannot be seen or turn the direction of writing are shown as a square")
	void unseen() {
		assertEquals("张□三□", Quotation.of("张\u202E三\u0000"));
		assertEquals("阿依古丽·买买提 𬭎", Quotation.of("阿依古丽·买买提 𬭎"));
	}

	@Test
	@DisplayName("Of a long text forty characters are quoted, and none is cut in two")
	void longText() {
		assertEquals("𬭎".repeat(40), Quotation.of("𬭎".repeat(40)));
		assertEquals("𬭎".repeat(40) + "…", Quotation.of("𬭎".repeat(41)));
	}
}
