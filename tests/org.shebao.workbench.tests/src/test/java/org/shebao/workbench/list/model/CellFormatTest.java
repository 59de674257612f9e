package org.shebao.workbench.list.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;

class CellFormatTest {

	private static String text(Kind kind, Object value, boolean masked) {
		return CellFormat.text(Column.of(kind, "c", "列", 10, row -> value), "row", masked);
	}

	@Test
	@DisplayName("DOMAIN §5.0: amounts have grouping marks and two decimals, dates and months are written as ISO has it")
	void valuesAreWrittenAsTheDomainHasIt() {
		assertEquals("5,000.00", text(Kind.MONEY, Money.parse("5000"), false));
		assertEquals("-1,234,567.80", text(Kind.MONEY, Money.parse("-1234567.8"), false));
		assertEquals("999.00", text(Kind.MONEY, Money.parse("999"), false));
		assertEquals("2025-07-01", text(Kind.DATE, LocalDate.of(2025, 7, 1), false));
		assertEquals("2025-07", text(Kind.MONTH, FeePeriod.of(2025, 7), false));
		assertEquals("0.5%", text(Kind.RATE, Rate.parse("0.005"), false));
		assertEquals("1,000", text(Kind.COUNT, 1000, false));
		assertEquals("1,000.125", text(Kind.NUMBER, new BigDecimal("1000.125"), false));
		assertEquals("", text(Kind.MONEY, null, false));
	}

	@Test
	@DisplayName("R-219: what is insured shows ✔, everything else nothing")
	void ticksAreMarks() {
		assertEquals("✔", text(Kind.TICK, true, false));
		assertEquals("", text(Kind.TICK, false, false));
	}

	@Test
	@DisplayName("Certificates are masked to their first six digits if the user wishes")
	void certificatesAreMasked() {
		Certificate certificate = new Certificate(CertificateType.RESIDENT_ID, "522328199001011234");
		assertEquals("522328…", text(Kind.CERTIFICATE, certificate, true));
		assertEquals("522328199001011234", text(Kind.CERTIFICATE, certificate, false));
	}
}
