package org.shebao.bureau.internal.fees;

import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.money.Money;
import org.shebao.gateway.DeclarationGateway.ItemPerson;

/** What was declared so far for one item and period, asked for in the order of person numbers. */
final class Declared {
	private final List<Cursor> cursors;

	/**
	 * @param contents the persons of the ordinary item and of the top-ups that followed
	 */
	Declared(List<byte[]> contents) {
		cursors = contents.stream().map(content -> new Cursor(new PersonsContent.Reader(content))).toList();
	}

	/** What was declared for a person, empty if the person was not declared at all. */
	Optional<Money> of(PersonNumber person) {
		return cursors.stream().map(cursor -> cursor.of(person)).flatMap(Optional::stream).reduce(Money::plus);
	}

	private static final class Cursor {
		private final PersonsContent.Reader reader;
		private Optional<ItemPerson> current;

		Cursor(PersonsContent.Reader reader) {
			this.reader = reader;
			this.current = reader.next();
		}

		Optional<Money> of(PersonNumber person) {
			while (current.isPresent() && current.get().person().compareTo(person) < 0) {
				current = reader.next();
			}
			return current.filter(found -> found.person().equals(person)).map(ItemPerson::due);
		}
	}
}
