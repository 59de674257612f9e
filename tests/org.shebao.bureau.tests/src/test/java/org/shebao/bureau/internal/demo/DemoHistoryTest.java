package org.shebao.bureau.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.PaymentNature;

class DemoHistoryTest {
	private static final RegistrationSerial E_200 = new RegistrationSerial("10215201030000000200");

	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "2025-07-20, 2025-04 2025-05, 2025-06, 2025-07", "2025-02-28, 2024-11 2024-12, 2025-01, 2025-02", "2025-09-03, 2025-06 2025-07, 2025-08, 2025-09",
			"2024-05-10, '', 2024-04, 2024-05", "2024-04-10, '', '', 2024-04" })
	@DisplayName("§10.4: E-200 has paid two months, declared the last one and not yet this one; the date is again what it was, and nothing comes twice")
	void past(LocalDate today, String paid, String unpaid, String open) {
		try (DemoBureau demo = new DemoBureau(folder, today)) {
			DemoData data = new DemoData(demo.bureau);
			data.ensure(List.of("E-200"));
			data.ensure(List.of("E-200"));
			assertEquals(today, demo.bureau.clock().today());
			assertEquals(paid, String.join(" ", demo.texts("SELECT DISTINCT period FROM arrears WHERE status = 'PAID' ORDER BY period")));
			assertEquals(unpaid, String.join(" ", demo.bureau.arrears().of(E_200).stream().map(line -> line.period().toString()).distinct().toList()));
			assertEquals(open, String.join(" ", demo.bureau.fees().items(E_200).stream().filter(item -> item.nature() == PaymentNature.NORMAL)
					.map(item -> item.period().toString()).distinct().toList()));
		}
	}
}
