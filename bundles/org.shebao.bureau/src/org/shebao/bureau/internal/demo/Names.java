package org.shebao.bureau.internal.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.shebao.bureau.internal.demo.People.NameParts;
import org.shebao.bureau.internal.demo.People.SurnameKind;
import org.shebao.core.identity.CertificateType;

/** Gives names to the people of one employer. */
final class Names {
	private final People people;
	private final SplittableRandom random;
	private final boolean distinct;
	private final Set<String> given = new HashSet<>();

	/** @param distinct whether no name is given twice */
	Names(People people, boolean distinct, SplittableRandom random) {
		this.people = people;
		this.distinct = distinct;
		this.random = random;
	}

	String next(Traits traits, boolean male) {
		String name = draw(traits, male);
		while (distinct && !given.add(name)) {
			name = draw(traits, male);
		}
		return name;
	}

	private String draw(Traits traits, boolean male) {
		if (traits.certificate() == CertificateType.FOREIGN_PASSPORT || traits.certificate() == CertificateType.PERMANENT_RESIDENT) {
			return parts(people.foreignNames());
		}
		if (traits.surname() == SurnameKind.DOTTED) {
			return parts(people.dottedNames());
		}
		return surname(traits.surname()) + givenName(traits, male);
	}

	private String parts(List<NameParts> kinds) {
		NameParts parts = one(kinds);
		return one(parts.first()) + parts.between() + one(parts.last());
	}

	private String surname(SurnameKind kind) {
		return kind == SurnameKind.COMPOUND ? one(people.compoundSurnames()) : character(people.surnames().get(kind));
	}

	private String givenName(Traits traits, boolean male) {
		String characters = male ? people.male() : people.female();
		return switch (traits.given()) {
			case ONE -> character(characters);
			case TWO -> character(characters) + character(characters);
			case THREE -> character(characters) + character(characters) + character(characters);
			case RARE -> character(characters) + one(people.rare());
		};
	}

	private String character(String of) {
		int index = random.nextInt(of.length());
		return of.substring(index, index + 1);
	}

	private <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}
}
