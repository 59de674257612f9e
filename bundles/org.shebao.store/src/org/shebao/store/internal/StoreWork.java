package org.shebao.store.internal;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A transaction or a statement in a flight recording: how long it took, never with what parameters. */
@Name("org.shebao.StoreWork")
@Label("Store work")
@Category({ "Shebao", "Store" })
public final class StoreWork extends Event implements AutoCloseable {

	@Label("Name")
	private final String name;

	@Label("Rows")
	@Description("Rows read, changed or sent in a batch; 0 for a transaction")
	private long rows;

	private StoreWork(String name) {
		this.name = name;
	}

	/**
	 * Begins to measure.
	 *
	 * @param name the kind of transaction or the text of the statement
	 */
	public static StoreWork begin(String name) {
		StoreWork work = new StoreWork(name);
		work.begin();
		return work;
	}

	/** The kind of transaction or the text of the statement. */
	public String name() {
		return name;
	}

	/** Notes how many rows were read, changed or sent; gives the same number. */
	public long counted(long number) {
		rows = number;
		return number;
	}

	/** Ends measuring. */
	@Override
	public void close() {
		commit();
	}
}
