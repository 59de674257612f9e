package org.shebao.bureau.internal.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.shebao.bureau.internal.demo.People.Age;
import org.shebao.bureau.internal.demo.People.Kind;
import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.ResidentId;

/** Makes the persons of one employer; no certificate number occurs twice, within it or elsewhere. */
final class Persons {
	private final People people;
	private final List<String> areas;
	private final int order;
	private final LocalDate today;
	private final Names names;
	private final SplittableRandom random;
	private final Set<String> numbers = new HashSet<>();

	/**
	 * @param areas the divisions of the region
	 * @param order the hundreds of the sequence in its people's id numbers
	 */
	Persons(People people, List<String> areas, int order, LocalDate today, Names names, SplittableRandom random) {
		this.people = people;
		this.areas = areas;
		this.order = order;
		this.today = today;
		this.names = names;
		this.random = random;
	}

	/** @param running the person's running number */
	Person next(Traits traits, boolean retired, long running) {
		boolean male = chance(people.malePerMille());
		LocalDate birth = today.minusYears(retired ? between(people.age().to(), people.age().retiredTo()) : age(traits)).minusDays(random.nextInt(1, 365));
		String area = area(traits.certificate());
		return new Person(names.next(traits, male), male, birth, area, certificate(traits.certificate(), area, birth, male, running));
	}

	/** Somebody with the name of another, who may even have been born on the same day at the same place. */
	Person namesake(Person other, boolean sameBirth, long running) {
		Person fresh = next(Traits.PLAIN, false, running);
		LocalDate birth = sameBirth ? other.birth() : fresh.birth();
		String area = sameBirth ? other.area() : fresh.area();
		return new Person(other.name(), other.male(), birth, area, certificate(CertificateType.RESIDENT_ID, area, birth, other.male(), running));
	}

	private Certificate certificate(CertificateType type, String area, LocalDate birth, boolean male, long running) {
		String form = people.otherNumbers().get(type);
		if (form != null) {
			return new Certificate(type, form.formatted(running));
		}
		String number;
		do {
			number = ResidentId.of(area, birth, order * 100 + random.nextInt(50) * 2 + (male ? 1 : 0)).value();
		} while (!numbers.add(number));
		return new Certificate(type, number);
	}

	private String area(CertificateType type) {
		List<String> residence = people.residenceAreas().get(type);
		if (residence != null) {
			return one(residence);
		}
		if (chance(people.elsewherePerMille())) {
			return one(people.elsewhere());
		}
		return one(chance(people.oldAreaPerMille()) ? people.oldAreas() : areas);
	}

	/** Interns and people over age are insured for work injury only. */
	private int age(Traits traits) {
		Age age = people.age();
		if (traits.kind() == Kind.INJURY_ONLY) {
			return random.nextBoolean() ? between(age.from(), age.from() + 2) : between(age.to(), age.overAgeTo());
		}
		return chance(people.overAgePerMille()) ? between(age.to(), age.overAgeTo()) : triangular(age);
	}

	private int triangular(Age age) {
		double width = age.to() - age.from();
		double left = age.mode() - age.from();
		double share = random.nextDouble();
		double years = share < left / width ? Math.sqrt(share * width * left) : width - Math.sqrt((1 - share) * width * (width - left));
		return age.from() + (int) years;
	}

	private int between(int from, int to) {
		return random.nextInt(from, to + 1);
	}

	private boolean chance(int perMille) {
		return random.nextInt(1000) < perMille;
	}

	private String one(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
