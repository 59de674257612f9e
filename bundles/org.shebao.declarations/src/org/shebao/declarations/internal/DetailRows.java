package org.shebao.declarations.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The kept persons of some items, read window by window; each item's persons are held against its amount again. */
final class DetailRows implements Iterator<DetailRow> {

	private static final int WINDOW = 1000;

	private final Store store;
	private final EmployerId employer;
	private final Iterator<FeeItem> items;
	private FeeItem item;
	private Iterator<ItemPerson> window = Collections.emptyIterator();
	private String after;
	private PersonSum sum;
	private long number;

	DetailRows(Store store, EmployerId employer, List<FeeItem> items) {
		this.store = store;
		this.employer = employer;
		this.items = items.iterator();
	}

	@Override
	public boolean hasNext() {
		while (!window.hasNext()) {
			if (item == null && !beginItem()) {
				return false;
			}
			List<ItemPerson> next = store.read(tx -> new FeeDetailTable(tx, employer).window(item.id(), after, WINDOW));
			if (next.isEmpty()) {
				sum.requireEqual(item);
				item = null;
			}
			window = next.iterator();
		}
		return true;
	}

	@Override
	public DetailRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		ItemPerson person = window.next();
		after = person.person().value();
		sum.add(person);
		return new DetailRow(++number, item, person);
	}

	private boolean beginItem() {
		if (!items.hasNext()) {
			return false;
		}
		item = items.next();
		after = "";
		sum = new PersonSum();
		return true;
	}
}
