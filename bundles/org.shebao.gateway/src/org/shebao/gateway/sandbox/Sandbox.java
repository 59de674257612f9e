package org.shebao.gateway.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A tax bureau to run against, embedded in this process but reached over HTTP like any other. Optional: products without the sandbox have no such service. */
public interface Sandbox {

	/**
	 * Opens the bureau's data, adds demo employers that are missing, and serves. Returns when requests are answered.
	 *
	 * @throws SandboxException if the port is taken, the data cannot be opened, or the region of the demo employers is missing or broken
	 */
	Running start(Options options);

	/**
	 * The operator's console of a running sandbox bureau on this computer.
	 *
	 * @throws IllegalArgumentException if the address is not one of this computer
	 */
	Operator operator(URI address);

	/**
	 * How to run.
	 *
	 * @param data      the folder of the bureau's own database
	 * @param port      the port on loopback, 0 for any free one
	 * @param today     the business date at start, null for the real one
	 * @param employers demo employers by id, such as {@code E-005}; empty for the usual three
	 */
	record Options(Path data, int port, LocalDate today, List<String> employers) {
	}

	/** A running bureau; closing it stops it and closes its database cleanly; closing it again does nothing. */
	interface Running extends AutoCloseable {

		/** Where it listens. */
		URI address();

		/** The demo employers it holds. */
		List<DemoEmployer> employers();

		@Override
		void close();
	}

	/**
	 * A demo employer.
	 *
	 * @param id              the id in the demo data, such as {@code E-005}
	 * @param taxpayerId      the taxpayer id
	 * @param name            the name
	 * @param employees       how many employees it has
	 * @param initialPassword its initial unit password
	 */
	record DemoEmployer(String id, String taxpayerId, String name, int employees, String initialPassword) {
	}
}
