package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.store.Store;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;

/**
 * Everybody's wage is submitted until the feedback to every line is recorded, against one HTTP upload of the same bytes with a JDBC batch that leaves the same in the
 * tables.
 *
 * @param site where; its employees are stored
 */
record SubmitBenchmark(Site site) implements Benchmark {

	private static final String BATCH = "INSERT INTO WAGE_BATCH (EMPLOYER_ID, REQUEST_ID, KIND, FEE_YEAR, BY_PERSON, SUBMITTED_ON, SUBMITTED_BY, TAKEN, LINES, ACCEPTED, "
			+ "REJECTED) VALUES (?, ?, ?, ?, TRUE, CURRENT_DATE, '', TRUE, ?, ?, 0)";
	private static final String LINE = "INSERT INTO WAGE_LINE (BATCH_ID, LINE_NUMBER, EMPLOYER_ID, PERSON_NUMBER, UNIT_NUMBER, INSURANCE_TYPE, NAME, CERTIFICATE_TYPE, "
			+ "CERTIFICATE_NUMBER, FORMER_FEN, WAGE_FEN, STATUS, VALID_FROM, VALID_TO, RULE, REASON) "
			+ "VALUES (?, ?, ?, ?, '', '', ?, 'RESIDENT_ID', ?, ?, ?, 'ACCEPTED', ?, ?, '', '')";
	private static final String WAGE = "UPDATE EMPLOYEE_INSURANCE SET WAGE_FEN = ?, WAGE_FROM = ?, WAGE_TO = ? WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?";
	private static final String UNTIL = "UPDATE EMPLOYEE SET WAGE_UNTIL = ? WHERE EMPLOYER_ID = ? AND PERSON_NUMBER = ?";

	@Override
	public Aim aim() {
		return Aim.SUBMIT;
	}

	@Override
	public Way product() {
		return new Drafted() {

			@Override
			void submit() {
				WageDeclarations declarations = site.get(WageDeclarations.class);
				WageBatch submitted = declarations.submitAll(site.session(), site.scope());
				WageBatch decided = declarations.feedback(site.session()).getFirst();
				if (decided.id() != submitted.id() || decided.accepted() != site.staff().size()) {
					throw new IllegalStateException("not all accepted: " + decided);
				}
			}
		};
	}

	@Override
	public Way baseline() {
		return new Drafted() {

			@Override
			void submit() throws IOException {
				upload(site.peer().uploaded());
				site.get(Store.class).execute(tx -> record(tx.connection()));
			}
		};
	}

	private void upload(byte[] bytes) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(site.peer().address() + Operation.SUBMIT_WAGES.path())).header(Headers.REQUEST_ID, RequestId.random().value())
				.POST(BodyPublishers.ofByteArray(bytes)).build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(request, BodyHandlers.ofByteArray());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IOException(stopped);
		}
	}

	private void record(Connection connection) throws SQLException {
		long batch = batch(connection);
		site.forEverybody(connection, LINE, (row, n) -> line(row, batch, n));
		site.forEverybody(connection, WAGE, this::wage);
		site.forEverybody(connection, UNTIL, this::until);
		try (PreparedStatement drafts = connection.prepareStatement("DELETE FROM WAGE_DRAFT")) {
			drafts.executeUpdate();
		}
	}

	private long batch(Connection connection) throws SQLException {
		DraftScope scope = site.scope();
		try (PreparedStatement batch = connection.prepareStatement(BATCH, Statement.RETURN_GENERATED_KEYS)) {
			batch.setLong(1, site.employer());
			batch.setString(2, RequestId.random().value());
			batch.setString(3, scope.kind().name());
			batch.setInt(4, scope.year());
			batch.setLong(5, site.staff().size());
			batch.setLong(6, site.staff().size());
			batch.executeUpdate();
			try (ResultSet key = batch.getGeneratedKeys()) {
				key.next();
				return key.getLong(1);
			}
		}
	}

	private void line(PreparedStatement row, long batch, int n) throws SQLException {
		row.setLong(1, batch);
		row.setLong(2, n);
		row.setLong(3, site.employer());
		row.setString(4, site.staff().person(n).value());
		row.setString(5, site.staff().name(n));
		row.setString(6, site.staff().certificate(n));
		row.setLong(7, site.staff().formerWage(n).fen());
		row.setLong(8, site.staff().wage(n).fen());
		row.setString(9, Staff.NEW_FROM.toString());
		row.setString(10, Staff.NEW_TO.toString());
	}

	private void wage(PreparedStatement row, int n) throws SQLException {
		row.setLong(1, site.staff().wage(n).fen());
		row.setString(2, Staff.NEW_FROM.toString());
		row.setString(3, Staff.NEW_TO.toString());
		row.setLong(4, site.employer());
		row.setString(5, site.staff().person(n).value());
	}

	private void until(PreparedStatement row, int n) throws SQLException {
		row.setString(1, Staff.NEW_TO.toString());
		row.setLong(2, site.employer());
		row.setString(3, site.staff().person(n).value());
	}

	/** Begins with everybody's draft and the wages of last year, as an annual declaration does. */
	private abstract class Drafted implements Way {

		@Override
		public void prepare() {
			DraftScope scope = site.scope();
			site.execute("TRUNCATE TABLE WAGE_LINE", "DELETE FROM WAGE_BATCH", "DELETE FROM WAGE_DRAFT", "UPDATE EMPLOYEE SET WAGE_UNTIL = '" + Staff.WAGE_TO + "'",
					"INSERT INTO WAGE_DRAFT SELECT EMPLOYER_ID, '" + scope.kind() + "', " + scope.year() + ", PERSON_NUMBER, '', '', NAME, CERTIFICATE_TYPE, CERTIFICATE_NUMBER, "
							+ "450000, 500000 + MOD(CAST(SUBSTR(PERSON_NUMBER, 8) AS INTEGER), 1000) * 100 FROM EMPLOYEE");
		}

		abstract void submit() throws IOException;

		@Override
		public long run() throws IOException {
			submit();
			return site.staff().size();
		}
	}
}
