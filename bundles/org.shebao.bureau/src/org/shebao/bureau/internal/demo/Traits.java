package org.shebao.bureau.internal.demo;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.shebao.bureau.internal.demo.People.Cents;
import org.shebao.bureau.internal.demo.People.Change;
import org.shebao.bureau.internal.demo.People.GivenName;
import org.shebao.bureau.internal.demo.People.Joined;
import org.shebao.bureau.internal.demo.People.Kind;
import org.shebao.bureau.internal.demo.People.Level;
import org.shebao.bureau.internal.demo.People.SurnameKind;
import org.shebao.core.identity.CertificateType;

/** What is special about a person, and what is not. */
record Traits(Kind kind, Joined joined, CertificateType certificate, SurnameKind surname, GivenName given, Level level, boolean cents, Change change,
		boolean differing) {

	/** Somebody in whom nothing is special. */
	static final Traits PLAIN = new Traits(Kind.COMPLETE, Joined.EARLIER, CertificateType.RESIDENT_ID, SurnameKind.COMMON, GivenName.TWO, Level.BETWEEN, false,
			Change.RAISE, false);

	Traits joined(Joined when) {
		return new Traits(kind, when, certificate, surname, given, level, cents, change, differing);
	}

	/** The traits of so many people, each in its share. */
	static IntFunction<Traits> dealt(People people, int count, int differingPerMille, SplittableRandom random) {
		Deck<Kind> kinds = Deck.of(people.kinds(), count, random);
		Deck<Joined> joined = Deck.of(people.joined(), count, random);
		Deck<CertificateType> certificates = Deck.of(people.certificates(), count, random);
		Deck<SurnameKind> surnames = Deck.of(people.surnameKinds(), count, random);
		Deck<GivenName> given = Deck.of(people.givenNames(), count, random);
		Deck<Level> levels = Deck.of(people.levels(), count, random);
		Deck<Cents> cents = Deck.of(people.cents(), count, random);
		Deck<Change> changes = Deck.of(people.changes(), count, random);
		Deck<Boolean> differing = Deck.of(new TreeMap<>(Map.of(false, 1000 - differingPerMille, true, differingPerMille)), count, random);
		return i -> new Traits(kinds.card(i), joined.card(i), certificates.card(i), surnames.card(i), given.card(i), levels.card(i), cents.card(i) == Cents.CENTS,
				changes.card(i), differing.card(i));
	}
}
