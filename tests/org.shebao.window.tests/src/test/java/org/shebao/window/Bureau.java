package org.shebao.window;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The other side: the sandbox bureau inside a product, by its operator's console while the product runs, and by its database once it has ended.
 *
 * @param port   where it listens
 * @param folder its data
 */
record Bureau(int port, Path folder) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** Lets calls pass that begin with a path, before another fault meets the ones after them. */
	Bureau pass(String path, int times) {
		return fault("DELAY", path, times, Duration.ZERO);
	}

	/** Lets the next call that begins with a path wait. */
	Bureau delay(String path, Duration time) {
		return fault("DELAY", path, 1, time);
	}

	/** Does what the next call wants, and breaks the connection in place of the answer. */
	Bureau breakAfterCommit(String path) {
		return fault("BREAK_AFTER_COMMIT", path, 1, Duration.ZERO);
	}

	/** Fails at all calls from now on that begin with a path. */
	Bureau refuse(String path) {
		return fault("REFUSE", path, Integer.MAX_VALUE, Duration.ZERO);
	}

	private Bureau fault(String kind, String path, int times, Duration time) {
		post("faults", "{\"kind\":\"%s\",\"path\":\"%s\",\"times\":%d,\"millis\":%d}".formatted(kind, path, times, time.toMillis()));
		return this;
	}

	/** The hall resets a unit password; its logins end. */
	void resetPassword(String serial) {
		post("registrations/" + serial + "/password-reset", "");
	}

	private void post(String path, String body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/operator/v1/" + path)).header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(body)).build();
		try {
			HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new AssertionError(answer.statusCode() + " " + answer.body());
			}
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** How many rows a table of its database has; only after the product has ended. */
	long count(String table) throws SQLException {
		String database = "jdbc:derby:" + folder.resolve("bureau");
		long count;
		try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
			row.next();
			count = row.getLong(1);
		}
		shutDown(database);
		return count;
	}

	private static void shutDown(String database) throws SQLException {
		try {
			DriverManager.getConnection(database + ";shutdown=true").close();
		} catch (SQLException closed) {
			// Derby reports a clean shutdown as an error
			if (!"08006".equals(closed.getSQLState())) {
				throw closed;
			}
		}
	}
}
