package org.shebao.cli.internal.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shebao.core.task.Progress;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.gateway.InsuranceRegistration;

/**
 * All employees into a sheet, against the bare streaming writer with the same cells, which are in memory.
 *
 * @param site where; its employees are stored
 */
record ExportBenchmark(Site site) implements Benchmark {

	private static final int FLUSH_EVERY = 500;

	@Override
	public Aim aim() {
		return Aim.EXPORT;
	}

	@Override
	public Way product() {
		return () -> site.get(Employees.class).export(site.session().id(), EmployeeQuery.ALL, site.folder().resolve("employees.xlsx"), Progress.NONE);
	}

	@Override
	public Way baseline() {
		return this::bare;
	}

	private long bare() throws IOException {
		List<InsuranceRegistration> units = site.staff().units();
		String numbers = units.getFirst().unitNumber() + " " + units.getLast().unitNumber();
		String agencies = units.getFirst().agencyName() + " " + units.getLast().agencyName();
		int types = site.staff().employee(1).insurances().size();
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(site.folder().resolve("bare.xlsx"))); Workbook workbook = new Workbook(out, "bench", "01.0000")) {
			Worksheet sheet = workbook.newWorksheet("1");
			for (int n = 1; n <= site.staff().size(); n++) {
				sheet.value(n, 0, n);
				sheet.inlineString(n, 1, site.staff().name(n));
				sheet.inlineString(n, 2, "居民身份证");
				sheet.inlineString(n, 3, site.staff().certificate(n));
				sheet.inlineString(n, 4, site.staff().person(n).value());
				sheet.inlineString(n, 6, numbers);
				sheet.inlineString(n, 7, agencies);
				for (int type = 0; type < types; type++) {
					sheet.inlineString(n, 8 + type, "✔");
				}
				sheet.inlineString(n, 8 + types, Staff.START.toString());
				sheet.inlineString(n, 9 + types, "正常参保");
				if (n % FLUSH_EVERY == 0) {
					sheet.flush();
				}
			}
		}
		return site.staff().size();
	}
}
