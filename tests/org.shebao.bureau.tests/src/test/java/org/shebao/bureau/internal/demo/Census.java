package org.shebao.bureau.internal.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;

/** The people of an employer as the registries have them, counted in memory. */
final class Census {
	final List<Insured> people;

	/** @param taxpayer whose people */
	Census(DemoBureau demo, String taxpayer) {
		Map<String, List<Wage>> wages = demo.list("SELECT person, unit, type, fee_year, amount, valid_from, valid_to FROM wage",
				row -> new Wage(row.text(1), row.text(2), row.text(3), row.integer(4), row.number(5), row.text(6), row.text(7))).stream()
				.collect(groupingBy(Wage::person));
		Map<String, List<Insurance>> insurances = demo.list("SELECT person, unit, type, start_period, stop_period, paying FROM insurance",
				row -> new Insurance(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6))).stream().collect(groupingBy(Insurance::person));
		people = demo.list("SELECT person, name, certificate_type, certificate_number FROM person WHERE taxpayer_id = ? ORDER BY person",
				row -> new Insured(row.text(1), row.text(2), new Certificate(CertificateType.ofCode(row.text(3)).orElseThrow(), row.text(4)),
						insurances.getOrDefault(row.text(1), List.of()), wages.getOrDefault(row.text(1), List.of())), taxpayer);
	}

	long count(Predicate<Insured> which) {
		return people.stream().filter(which).count();
	}

	double share(Predicate<Insured> which) {
		return (double) count(which) / people.size();
	}

	/** How many people have each name. */
	Map<String, List<Insured>> byName() {
		return people.stream().collect(groupingBy(Insured::name));
	}

	record Insurance(String person, String unit, String type, String start, String stop, boolean paying) {
		boolean activeIn(String month) {
			return paying && start.compareTo(month) <= 0 && (stop == null || stop.compareTo(month) > 0);
		}
	}

	record Wage(String person, String unit, String type, int year, long amount, String from, String to) {
		boolean covers(String month) {
			return from.compareTo(month) <= 0 && to.compareTo(month) >= 0;
		}
	}

	record Insured(String person, String name, Certificate certificate, List<Insurance> insurances, List<Wage> wages) {

		boolean has(Predicate<Insurance> which) {
			return insurances.stream().anyMatch(which);
		}

		boolean inUnit(String unit) {
			return has(each -> each.unit().equals(unit));
		}

		boolean hasType(String type) {
			return has(each -> each.type().equals(type));
		}

		/** The wage of a type in a year, in fen. */
		Optional<Long> wage(String type, int year) {
			return wages.stream().filter(each -> each.type().equals(type) && each.year() == year).map(Wage::amount).findFirst();
		}

		/** Whether something is to be paid in a month for which there is no wage. */
		boolean lacksWage(String month) {
			Map<String, Wage> known = wages.stream().filter(each -> each.covers(month)).collect(toMap(each -> each.unit() + each.type(), each -> each));
			return has(each -> each.activeIn(month) && !known.containsKey(each.unit() + each.type()));
		}

		LocalDate birth() {
			return LocalDate.parse(certificate.number().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
		}
	}
}
