package org.shebao.bureau.internal.demo;

import java.util.List;

import org.shebao.bureau.internal.Bureau;
import org.shebao.gateway.sandbox.Sandbox;

/** The demo employers. A stand-in until the demo data are there. */
public final class DemoData {
	private final Bureau bureau;

	public DemoData(Bureau bureau) {
		this.bureau = bureau;
	}

	/** The region to which they belong. */
	public static String regionId() {
		return "520000";
	}

	/** Adds those that are missing. */
	public void ensure(List<String> ids) {
		// a stand-in has none
	}

	/** Those that exist. */
	public List<Sandbox.DemoEmployer> employers() {
		return bureau.database().read(transaction -> transaction.list("SELECT id, taxpayer_id, name, employees, initial_password FROM demo_employer ORDER BY id",
				row -> new Sandbox.DemoEmployer(row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5))));
	}
}
