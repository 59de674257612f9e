package org.shebao.employees.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.PersonName;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.TableWorkbook;
import org.shebao.employees.EmployeeQuery;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.employees.SyncReport;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.session.EmployerSession;
import org.shebao.session.Employers;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The employees in the store. */
@Component
public final class StoredEmployees implements Employees {

	private static final int PERSONS_PER_QUERY = 500;

	private final Store store;
	private final Employers employers;

	/** Over an open store and the known employers. */
	@Activate
	public StoredEmployees(@Reference Store store, @Reference Employers employers) {
		this.store = store;
		this.employers = employers;
	}

	@Override
	public SyncReport sync(EmployerSession session, SyncMode mode, Progress progress) {
		session.require(Function.EMPLOYEES);
		return new EmployeeSync(store, session, mode).run(progress);
	}

	@Override
	public long count(EmployerId employer, EmployeeQuery query) {
		return store.read(tx -> new EmployeeTable(tx, employer).count(Conditions.of(employer, query)));
	}

	@Override
	public List<EmployeeRecord> window(EmployerId employer, EmployeeQuery query, String after, int limit) {
		return store.read(tx -> new EmployeeTable(tx, employer).window(Conditions.of(employer, query), after, limit));
	}

	@Override
	public long each(EmployerId employer, EmployeeQuery query, Consumer<EmployeeRecord> sink) {
		return store.read(tx -> new EmployeeTable(tx, employer).each(Conditions.of(employer, query), sink));
	}

	@Override
	public Stream<EmployeeRecord> stream(EmployerId employer, EmployeeQuery query) {
		return WindowsAhead.stream(after -> window(employer, query, after, WindowsAhead.ROWS));
	}

	@Override
	public Stream<EmployeeRecord> registered(EmployerId employer, EmployeeQuery query) {
		Conditions where = Conditions.of(employer, query);
		return WindowsAhead.stream(after -> store.read(tx -> new EmployeeTable(tx, employer).registered(where, after, WindowsAhead.ROWS)));
	}

	@Override
	public long eachPerson(EmployerId employer, EmployeeQuery query, Consumer<PersonNumber> sink) {
		return store.read(tx -> new EmployeeTable(tx, employer).eachPerson(Conditions.of(employer, query), sink));
	}

	@Override
	public Optional<EmployeeRecord> find(EmployerId employer, PersonNumber person) {
		return store.read(tx -> new EmployeeTable(tx, employer).list(Conditions.of(employer).andPersons(List.of(person.value()))).stream().findFirst());
	}

	@Override
	public List<EmployeeRecord> named(EmployerId employer, String nameOrCertificate) {
		String typed = nameOrCertificate.strip();
		if (typed.isEmpty()) {
			return List.of();
		}
		Conditions either = Conditions.of(employer).and("(E.NAME_KEY = ? OR E.CERTIFICATE_NUMBER = ?)", new PersonName(typed).key(), typed.toUpperCase(java.util.Locale.ROOT));
		return store.read(tx -> new EmployeeTable(tx, employer).list(either));
	}

	@Override
	public long export(EmployerId employer, EmployeeQuery query, Path target, Progress progress) {
		try (Stream<EmployeeRecord> people = registered(employer, query)) {
			return write(employer, people, target, progress);
		}
	}

	@Override
	public long export(EmployerId employer, Collection<PersonNumber> persons, Path target, Progress progress) {
		if (persons.isEmpty()) {
			throw new RuleViolation("W-7", Texts.of(Employees.class).get("nothing.chosen"));
		}
		List<String> numbers = persons.stream().map(PersonNumber::value).sorted().toList();
		Stream<EmployeeRecord> chosen = IntStream.iterate(0, from -> from < numbers.size(), from -> from + PERSONS_PER_QUERY).boxed()
				.flatMap(from -> some(employer, numbers.subList(from, Math.min(numbers.size(), from + PERSONS_PER_QUERY))).stream());
		return write(employer, chosen, target, progress);
	}

	private List<EmployeeRecord> some(EmployerId employer, List<String> persons) {
		return store.read(tx -> new EmployeeTable(tx, employer).list(Conditions.of(employer).andPersons(persons)));
	}

	private long write(EmployerId employer, Stream<EmployeeRecord> people, Path target, Progress progress) {
		EmployeeSheet sheet = new EmployeeSheet(employers.units(employer));
		AtomicLong written = new AtomicLong();
		CompleteFile.write(target, out -> new TableWorkbook().write(out, sheet.name(), sheet.columns(),
				people.map(employee -> new EmployeeSheet.Line(written.incrementAndGet(), employee)), progress));
		return written.get();
	}
}
