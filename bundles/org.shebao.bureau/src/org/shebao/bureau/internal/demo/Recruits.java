package org.shebao.bureau.internal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

import org.shebao.bureau.internal.demo.Careers.Career;
import org.shebao.bureau.internal.demo.People.Joined;
import org.shebao.bureau.internal.demo.Portfolio.Group;
import org.shebao.core.fee.BaseLimit;
import org.shebao.core.money.Money;

/**
 * Makes the people of groups one by one. Each group begins with its special people: those whose names come again at its end, those at the limits, the newcomers.
 */
final class Recruits {
	private final People people;
	private final Persons persons;
	private final Careers careers;
	private final Payroll payroll;
	private final List<Money> limitWages;
	private final SplittableRandom decks;

	Recruits(People people, Persons persons, Careers careers, Payroll payroll, BaseLimit limit, SplittableRandom decks) {
		this.people = people;
		this.persons = persons;
		this.careers = careers;
		this.payroll = payroll;
		this.limitWages = around(limit);
		this.decks = decks;
	}

	/** Takes members with their running numbers. */
	@FunctionalInterface
	interface Sink {
		void accept(long running, Member member);
	}

	/** Makes the people of a group. */
	void make(Group group, long firstNumber, Sink sink) {
		int limits = group.sameNames() + (group.limitWages() ? limitWages.size() : 0);
		int newcomers = limits + group.newcomers();
		int namesakes = group.count() - group.sameNames();
		IntFunction<Traits> traits = group.retired() ? i -> Traits.PLAIN
				: Traits.dealt(people, namesakes - newcomers, group.differing(), decks);
		List<Person> first = new ArrayList<>();
		for (int i = 0; i < group.count(); i++) {
			long running = firstNumber + i;
			if (i < group.sameNames()) {
				first.add(persons.next(Traits.PLAIN, false, running));
				sink.accept(running, member(first.get(i), Traits.PLAIN));
			} else if (i < limits) {
				sink.accept(running, member(persons.next(Traits.PLAIN, false, running), payroll.raisedTo(limitWages.get(i - group.sameNames()))));
			} else if (i < newcomers) {
				sink.accept(running, newcomer(persons.next(Traits.PLAIN, false, running)));
			} else if (i < namesakes) {
				Traits each = traits.apply(i - newcomers);
				sink.accept(running, member(persons.next(each, group.retired(), running), each));
			} else {
				sink.accept(running, member(persons.namesake(first.get(i - namesakes), i == namesakes, running), Traits.PLAIN));
			}
		}
	}

	private Member member(Person person, Traits traits) {
		return new Member(person.name(), person.certificate(), traits.kind(), careers.next(person.birth(), traits), payroll.next(traits));
	}

	private Member member(Person person, Pay pay) {
		return new Member(person.name(), person.certificate(), Traits.PLAIN.kind(), careers.next(person.birth(), Traits.PLAIN), pay);
	}

	private Member newcomer(Person person) {
		Career career = careers.next(person.birth(), Traits.PLAIN.joined(Joined.THIS_MONTH));
		return new Member(person.name(), person.certificate(), Traits.PLAIN.kind(), career, new Pay(null, null, 0));
	}

	/** Each limit exactly, and one fen below and above it. */
	private static List<Money> around(BaseLimit limit) {
		List<Money> wages = new ArrayList<>();
		for (Money each : limit.upper() == null ? List.of(limit.lower()) : List.of(limit.lower(), limit.upper())) {
			wages.addAll(List.of(each, each.minus(Money.ofFen(1)), each.plus(Money.ofFen(1))));
		}
		return wages;
	}
}
