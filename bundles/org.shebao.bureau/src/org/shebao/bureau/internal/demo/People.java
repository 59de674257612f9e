package org.shebao.bureau.internal.demo;

import java.util.List;
import java.util.Map;

import org.shebao.core.identity.CertificateType;
import org.shebao.core.money.Money;

/** What people are like (DOMAIN §10.3), as the data file has it: words to make names from, and how often something occurs. */
record People(Map<SurnameKind, String> surnames, List<String> compoundSurnames, List<NameParts> dottedNames, List<NameParts> foreignNames, String male,
		String female, List<String> rare, List<String> oldAreas, List<String> elsewhere, Map<CertificateType, List<String>> residenceAreas,
		Map<CertificateType, String> otherNumbers, int elsewherePerMille, int oldAreaPerMille, int malePerMille, int overAgePerMille, Age age, int firstHired,
		Map<Kind, Integer> kinds, Map<Joined, Integer> joined, Map<CertificateType, Integer> certificates, Map<SurnameKind, Integer> surnameKinds,
		Map<GivenName, Integer> givenNames, Map<Level, Integer> levels, Map<Cents, Integer> cents, Map<Change, Integer> changes, Wage wage,
		Range differencePerMille) {

	/** Reads the data file. */
	static People load() {
		return Portfolio.read("people.json", People.class);
	}

	/** For what somebody is insured, and whether it has been stopped. */
	enum Kind {
		COMPLETE, INJURY_ONLY, MEDICAL_ONLY, STOPPED, STOPPED_THIS_MONTH
	}

	/** When somebody's insurance began. */
	enum Joined {
		EARLIER, LAST_YEAR, THIS_YEAR, THIS_MONTH
	}

	/** What kind of surname, or instead of one a name with a dot. */
	enum SurnameKind {
		TOP, COMMON, LOCAL, COMPOUND, DOTTED
	}

	/** How many characters the given name has, or that one of them is rare. */
	enum GivenName {
		ONE, TWO, THREE, RARE
	}

	/** Where a wage lies relative to the base limits. */
	enum Level {
		BELOW, BETWEEN, ABOVE
	}

	/** Whether a wage has yuan and fen or ends with a zero. */
	enum Cents {
		WHOLE, CENTS
	}

	/** A wage compared with last year's. */
	enum Change {
		RAISE, EQUAL, CUT, JUMP
	}

	/** Parts of names that are written with something between them. */
	record NameParts(List<String> first, List<String> last, String between) {
	}

	/** Ages in years; the mode is the most frequent one. */
	record Age(int from, int mode, int to, int overAgeTo, int retiredTo) {
	}

	/** Log-normal wages in yuan. */
	record Wage(double median, double sigma, Money least) {
	}

	/** From and to, both included. */
	record Range(int from, int to) {
	}
}
