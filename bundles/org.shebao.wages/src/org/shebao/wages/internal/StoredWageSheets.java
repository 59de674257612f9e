package org.shebao.wages.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.FailureRow;
import org.shebao.documents.FailureWorkbook;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageLine;
import org.shebao.documents.WageWorkbookWriter;
import org.shebao.employees.Employees;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.session.Employers;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.BatchStatement;
import org.shebao.wages.DraftScope;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageSheets;

/** F-WAGE to and from the store. */
@Component
public final class StoredWageSheets implements WageSheets {

	private static final int PERSONS_PER_BATCH = 1000;

	private final Store store;
	private final Employers employers;
	private final Employees employees;

	/** Over an open store, the employers and their employees. */
	@Activate
	public StoredWageSheets(@Reference Store store, @Reference Employers employers, @Reference Employees employees) {
		this.store = store;
		this.employers = employers;
		this.employees = employees;
	}

	@Override
	public long template(EmployerId employer, Path target, Progress progress) {
		AtomicLong written = new AtomicLong();
		try (Stream<EmployeeRecord> people = employees.stream(employer, StoredWageDrafts.NORMAL)) {
			CompleteFile.write(target, out -> new WageWorkbookWriter().write(out, WageHeader.byPerson(taxpayerId(employer)),
					people.map(StoredWageSheets::line).peek(line -> written.incrementAndGet()), progress));
		}
		return written.get();
	}

	private static WageLine line(EmployeeRecord employee) {
		Map<WageColumn, Money> wages = WageOf.former(employee).map(wage -> Map.of(WageColumn.WHOLE_PERSON, wage)).orElse(Map.of());
		return new WageLine(employee.name(), employee.certificate().type().code(), employee.certificate().number(), "", wages);
	}

	@Override
	public ImportReport preview(EmployerId employer, DraftScope scope, Path file, Progress progress) {
		WageImport preview = begin(employer);
		return store.read(tx -> preview.run(file, progress, row -> {
			// nothing is stored
		}));
	}

	@Override
	public ImportReport importWages(EmployerId employer, DraftScope scope, Path file, Progress progress) {
		WageImport run = begin(employer);
		return store.write(tx -> {
			try (DraftReplacer replacer = new DraftReplacer(tx, employer, scope)) {
				return run.run(file, progress, replacer::take);
			}
		});
	}

	private WageImport begin(EmployerId employer) {
		return new WageImport(new RowJudge(new EmployeeIndex(employees, employer)), taxpayerId(employer));
	}

	private String taxpayerId(EmployerId employer) {
		return employers.find(employer).orElseThrow(() -> new IllegalArgumentException("no employer " + employer)).registration().taxpayerId().value();
	}

	@Override
	public void failures(ImportReport report, Path target) {
		CompleteFile.write(target, out -> new FailureWorkbook().write(out, report.header(),
				report.failures().stream().map(failure -> new FailureRow(failure.row(), "", failure.reason(), failure.advice())), Progress.NONE));
	}

	/** Puts the drafts of persons in place of their former ones, many persons at a time. */
	private static final class DraftReplacer implements AutoCloseable {

		private final DraftTable table;
		private final Set<PersonNumber> drafted;
		private final List<RowOutcome.Taken> waiting = new ArrayList<>();

		DraftReplacer(StoreTransaction tx, EmployerId employer, DraftScope scope) throws SQLException {
			this.table = new DraftTable(tx, employer, scope);
			this.drafted = table.persons();
		}

		void take(RowOutcome.Taken row) throws SQLException {
			waiting.add(row);
			if (waiting.size() == PERSONS_PER_BATCH) {
				flush();
			}
		}

		private void flush() throws SQLException {
			table.removePersons(waiting.stream().map(RowOutcome.Taken::person).filter(drafted::contains).toList());
			try (BatchStatement<WageDraft> rows = table.inserter()) {
				for (RowOutcome.Taken row : waiting) {
					for (WageDraft draft : row.drafts()) {
						rows.add(draft);
					}
				}
			}
			waiting.clear();
		}

		@Override
		public void close() throws SQLException {
			flush();
		}
	}
}
