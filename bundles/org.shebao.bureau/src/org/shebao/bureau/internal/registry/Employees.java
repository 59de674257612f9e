package org.shebao.bureau.internal.registry;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Row;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.EmployeeRecord.Insurance;

/** Employees of a registration, full and incremental, in portions that fit into little memory. */
public final class Employees {
	private static final int PORTION = 1000;
	private static final String PERSONS = """
			FROM person p WHERE p.taxpayer_id = ? AND p.person > ? AND p.mark > ?
			AND EXISTS (SELECT 1 FROM insurance i WHERE i.person = p.person AND i.unit IN (%s))""";

	private final Database database;

	public Employees(Database database) {
		this.database = database;
	}

	/** Takes employees and may fail to pass them on. */
	@FunctionalInterface
	public interface Sink<X extends Exception> {
		void accept(EmployeeRecord employee) throws X;
	}

	/** Which page: as {@link org.shebao.gateway.EmployeeGateway#page} asks for it. */
	public record PageRequest(RegistrationSerial serial, TaxpayerId taxpayerId, long since, String after, int limit) {
	}

	private record Start(long mark, long total) {
	}

	private record Person(String number, String name, Certificate certificate) {
	}

	/** Streams a page and says what its end is. */
	public <X extends Exception> PageEnd page(PageRequest request, Sink<X> sink) throws X {
		List<UnitNumber> units = database.call(transaction -> Units.numbersOf(transaction, request.serial()));
		Start start = database.call(transaction -> start(transaction, request, units));
		String last = request.after();
		int left = request.limit();
		boolean more = true;
		while (more && left > 0) {
			String after = last;
			int portion = Math.min(left, PORTION);
			List<EmployeeRecord> employees = database.call(transaction -> portion(transaction, request, units, after, portion + 1));
			more = employees.size() > portion;
			for (EmployeeRecord employee : employees.subList(0, Math.min(portion, employees.size()))) {
				sink.accept(employee);
				last = employee.person().value();
				left--;
			}
		}
		return new PageEnd(last.equals(request.after()) ? "" : last, more, start.total(), more ? start.mark() : finish(request, start));
	}

	/**
	 * The mark at which the sync began, kept until it has ended: changes made meanwhile come again next time and are never lost. A sync whose beginning is not known any
	 * more ends with the mark that it began from.
	 */
	private static Start start(Transaction transaction, PageRequest request, List<UnitNumber> units) {
		var known = transaction.first("SELECT mark, total FROM sync_start WHERE serial = ? AND since = ?", row -> new Start(row.number(1), row.number(2)),
				request.serial(), request.since());
		if (!request.after().isEmpty()) {
			return known.orElseGet(() -> new Start(request.since(), total(transaction, request, units)));
		}
		Start fresh = new Start(known.map(Start::mark).orElseGet(() -> ChangeLog.current(transaction)), total(transaction, request, units));
		transaction.update("DELETE FROM sync_start WHERE serial = ? AND since = ?", request.serial(), request.since());
		transaction.update("INSERT INTO sync_start VALUES (?, ?, ?, ?)", request.serial(), request.since(), fresh.mark(), fresh.total());
		return fresh;
	}

	private long finish(PageRequest request, Start start) {
		database.run(transaction -> transaction.update("DELETE FROM sync_start WHERE serial = ? AND since = ?", request.serial(), request.since()));
		return start.mark();
	}

	private static long total(Transaction transaction, PageRequest request, List<UnitNumber> units) {
		return transaction.count("SELECT COUNT(*) " + PERSONS.formatted(Transaction.marks(units.size())), parameters(request, "", units));
	}

	private static Object[] parameters(PageRequest request, String after, List<UnitNumber> units) {
		List<Object> parameters = new ArrayList<>(List.of(request.taxpayerId(), after, request.since()));
		parameters.addAll(units.isEmpty() ? List.of("") : units);
		return parameters.toArray();
	}

	private static List<EmployeeRecord> portion(Transaction transaction, PageRequest request, List<UnitNumber> units, String after, int size) {
		List<Person> persons = transaction.list(
				"SELECT p.person, p.name, p.certificate_type, p.certificate_number " + PERSONS.formatted(Transaction.marks(units.size()))
						+ " ORDER BY p.person FETCH FIRST " + size + " ROWS ONLY",
				Employees::person, parameters(request, after, units));
		if (persons.isEmpty()) {
			return List.of();
		}
		Map<String, List<Insurance>> insurances = new LinkedHashMap<>();
		persons.forEach(person -> insurances.put(person.number(), new ArrayList<>()));
		for (UnitNumber unit : units) {
			addInsurances(transaction, unit, persons.getFirst().number(), persons.getLast().number(), insurances);
		}
		return persons.stream().map(person -> new EmployeeRecord(new PersonNumber(person.number()), person.name(), person.certificate(),
				insurances.get(person.number()))).toList();
	}

	private static Person person(Row row) throws SQLException {
		return new Person(row.text(1), row.text(2), new Certificate(CertificateType.ofCode(row.text(3)).orElseThrow(), row.text(4)));
	}

	private record Key(String person, InsuranceType type) {
	}

	private record Wage(Money amount, FeePeriod from, FeePeriod to) {
	}

	private static void addInsurances(Transaction transaction, UnitNumber unit, String first, String last, Map<String, List<Insurance>> insurances) {
		Map<Key, Wage> latest = new LinkedHashMap<>();
		transaction.each("SELECT person, type, amount, valid_from, valid_to FROM wage WHERE unit = ? AND person >= ? AND person <= ? ORDER BY person, type, fee_year",
				row -> latest.put(new Key(row.text(1), row.type(2)), new Wage(row.money(3), row.period(4), row.period(5))), unit, first, last);
		transaction.each("SELECT person, type, start_period, stop_period, paying FROM insurance WHERE unit = ? AND person >= ? AND person <= ? ORDER BY person, type",
				row -> {
					List<Insurance> found = insurances.get(row.text(1));
					if (found != null) {
						Wage wage = latest.getOrDefault(new Key(row.text(1), row.type(2)), new Wage(null, null, null));
						found.add(new Insurance(unit, row.type(2), row.period(3), row.period(4), row.flag(5), wage.amount(), wage.from(), wage.to()));
					}
				}, unit, first, last);
	}
}
