package org.shebao.cli.internal.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;

import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageWorkbookWriter;
import org.shebao.store.Store;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDrafts;
import org.shebao.wages.WageSheets;

/**
 * A workbook with everybody's wage is read, matched, checked and stored as drafts, against a StAX scan of the sheet with a JDBC batch of the same drafts.
 *
 * @param site where; its employees are stored
 */
record ImportBenchmark(Site site) implements Benchmark {

	private static final int ROWS_PER_BATCH = 1000;
	private static final String DRAFT = "INSERT INTO WAGE_DRAFT (EMPLOYER_ID, KIND, FEE_YEAR, PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE, NAME, CERTIFICATE_TYPE, "
			+ "CERTIFICATE_NUMBER, FORMER_FEN, WAGE_FEN) VALUES (?, ?, ?, ?, '', '', ?, 'RESIDENT_ID', ?, ?, ?)";

	/** Writes the workbook. */
	ImportBenchmark {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(site)))) {
			new WageWorkbookWriter().write(out, WageHeader.byPerson(Staff.TAXPAYER.value()), IntStream.rangeClosed(1, site.staff().size()).mapToObj(n -> line(site.staff(), n)),
					Progress.NONE);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static java.nio.file.Path file(Site site) {
		return site.folder().resolve("wages.xlsx");
	}

	private static WageLine line(Staff staff, int n) {
		Map<WageColumn, Money> wages = Map.of(WageColumn.WHOLE_PERSON, staff.wage(n));
		return new WageLine(staff.name(n), staff.employee(n).certificate().type().code(), staff.certificate(n), "", wages);
	}

	@Override
	public Aim aim() {
		return Aim.IMPORT;
	}

	@Override
	public Way product() {
		return new WithoutDrafts() {

			@Override
			public long run() {
				return site.get(WageSheets.class).importWages(site.session().id(), site.scope(), file(site), Progress.NONE).imported();
			}
		};
	}

	@Override
	public Way baseline() {
		return new WithoutDrafts() {

			@Override
			public long run() {
				return site.get(Store.class).write(tx -> scan(tx.connection()));
			}
		};
	}

	private long scan(Connection connection) throws SQLException {
		DraftScope scope = site.scope();
		long rows = 0;
		try (PreparedStatement row = connection.prepareStatement(DRAFT); SheetScan sheet = new SheetScan(file(site))) {
			while (sheet.next()) {
				set(row, scope, sheet);
				row.addBatch();
				if (++rows % ROWS_PER_BATCH == 0) {
					row.executeBatch();
				}
			}
			row.executeBatch();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return rows;
	}

	private void set(PreparedStatement row, DraftScope scope, SheetScan sheet) throws SQLException {
		String certificate = sheet.text('C');
		int n = site.staff().numberOf(certificate);
		row.setLong(1, site.employer());
		row.setString(2, scope.kind().name());
		row.setInt(3, scope.year());
		row.setString(4, site.staff().person(n).value());
		row.setString(5, sheet.text('A'));
		row.setString(6, certificate);
		row.setLong(7, site.staff().formerWage(n).fen());
		row.setLong(8, new BigDecimal(sheet.text('E')).movePointRight(2).longValueExact());
	}

	/** Begins without drafts. */
	private abstract class WithoutDrafts implements Way {

		@Override
		public void prepare() {
			site.get(WageDrafts.class).clear(site.session().id(), site.scope());
		}
	}
}
