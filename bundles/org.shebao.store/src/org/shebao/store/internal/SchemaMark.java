package org.shebao.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.shebao.core.text.Texts;
import org.shebao.store.Store;
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreException;

/**
 * Which changelogs the database is known to be up to date with, kept as a property of the database. At nearly every start they are those of the last one, and the
 * migration library, which takes longer than any other step of opening, need not be asked.
 */
final class SchemaMark {

	private static final String PROPERTY = "shebao.schema";
	/** Only the changelogs themselves are compared: one that names other files is always given to the library. */
	private static final Pattern OTHER_FILE = Pattern.compile("\\b(file|path)\\s*=");

	private final DataSource connections;
	private final List<? extends StoreContribution> contributions;

	/** @param contributions in the order of their migrations */
	SchemaMark(DataSource connections, List<? extends StoreContribution> contributions) {
		this.connections = connections;
		this.contributions = contributions;
	}

	/** Whether the database is known to be what the changelogs say. */
	boolean isPresent() {
		String kept = kept();
		return kept != null && kept.equals(current());
	}

	/** Notes that the database is what the changelogs say. */
	void set() {
		String current = current();
		if (current != null) {
			keep(current);
		}
	}

	/** Notes that the database is about to change: what an older program noted does not hold any more. */
	void remove() {
		keep(null);
	}

	private String kept() {
		try (Connection connection = connections.getConnection();
				PreparedStatement query = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('" + PROPERTY + "')");
				ResultSet row = query.executeQuery()) {
			return row.next() ? row.getString(1) : null;
		} catch (SQLException e) {
			throw SqlFailures.ofWork(e);
		}
	}

	private void keep(String mark) {
		try (Connection connection = connections.getConnection();
				CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
			call.setString(1, PROPERTY);
			call.setString(2, mark);
			call.execute();
		} catch (SQLException e) {
			throw SqlFailures.ofWork(e);
		}
	}

	/** A digest of the changelogs with their paths, null if one names other files. */
	private String current() {
		MessageDigest digest = sha256();
		ClassLoader classes = new ContributedClasses(SchemaMark.class.getClassLoader(), contributions);
		for (StoreContribution contribution : contributions) {
			byte[] changelog = read(classes, contribution.changelog());
			if (OTHER_FILE.matcher(new String(changelog, StandardCharsets.UTF_8)).find()) {
				return null;
			}
			digest.update(contribution.changelog().getBytes(StandardCharsets.UTF_8));
			digest.update(changelog);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static byte[] read(ClassLoader classes, String path) {
		try (InputStream in = classes.getResourceAsStream(path)) {
			// a missing one is told by the library
			return in == null ? new byte[0] : in.readAllBytes();
		} catch (IOException e) {
			throw new StoreException(Texts.of(Store.class).get("migrationFailed", path, e), e);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
