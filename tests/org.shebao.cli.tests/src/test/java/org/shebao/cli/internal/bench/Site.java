package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Cli;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.regions.Region;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerRegistration.Offer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Login;
import org.shebao.store.Store;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDrafts;

/**
 * Where is measured: a data folder of its own and a login at the peer.
 *
 * @param folder    for files
 * @param workplace the services over the data folder
 * @param staff     the employer's people
 * @param peer      the other end of the wire
 * @param session   the login
 */
record Site(Path folder, Workplace workplace, Staff staff, Peer peer, EmployerSession session) implements AutoCloseable {

	private static final int ROWS_PER_BATCH = 1000;

	/** Opens the folder and logs in. */
	static Site open(Cli cli, Region region, Path folder, Staff staff) throws IOException {
		Peer peer = new Peer(new Answers(region.id(), staff));
		Workplace workplace = cli.open(folder.resolve("data-" + staff.size()));
		EmployerRegistration registration = workplace.get(EmployerRegistration.class);
		Offer offer = registration.offer(region.id(), peer.address(), Staff.TAXPAYER.value());
		Employer employer = registration.add(offer, offer.proposed(), EmployerRole.EMPLOYER, List.of());
		return new Site(folder, workplace, staff, peer, workplace.get(Login.class).unit(employer.id(), "bench".toCharArray()));
	}

	<T> T get(Class<T> service) {
		return workplace.get(service);
	}

	/** The employer's local key. */
	long employer() {
		return session.id().value();
	}

	/** What wages are declared now. */
	DraftScope scope() {
		return get(WageDrafts.class).scope(session.pack(), session.clock().today());
	}

	/** Puts the values of the person of a number into a statement. */
	@FunctionalInterface
	interface PersonSetter {

		void set(PreparedStatement row, int n) throws SQLException;
	}

	/** Runs a statement in batches for everybody, bare, in the running transaction. */
	void forEverybody(java.sql.Connection connection, String sql, PersonSetter setter) throws SQLException {
		try (PreparedStatement row = connection.prepareStatement(sql)) {
			for (int n = 1; n <= staff.size(); n++) {
				setter.set(row, n);
				row.addBatch();
				if (n % ROWS_PER_BATCH == 0 || n == staff.size()) {
					row.executeBatch();
				}
			}
		}
	}

	/** Runs statements in a transaction of their own. */
	void execute(String... statements) {
		get(Store.class).execute(tx -> {
			for (String sql : statements) {
				try (PreparedStatement statement = tx.connection().prepareStatement(sql)) {
					statement.executeUpdate();
				}
			}
		});
	}

	/** The number that a query gives. */
	long number(String sql) {
		return get(Store.class).read(tx -> {
			try (PreparedStatement statement = tx.connection().prepareStatement(sql); var row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		});
	}

	@Override
	public void close() {
		try (Workplace last = workplace; Peer before = peer) {
			session.close();
		}
	}
}
