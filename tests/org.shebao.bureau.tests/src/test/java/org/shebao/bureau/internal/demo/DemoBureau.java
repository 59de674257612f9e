package org.shebao.bureau.internal.demo;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Transaction.RowReader;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionPack;

/** A bureau in a folder, with demo employers who have no past. */
final class DemoBureau implements AutoCloseable {
	static final LocalDate TODAY = LocalDate.of(2025, 7, 20);
	private static final RegionPack PACK = pack();

	final Bureau bureau;
	final DemoData data;

	DemoBureau(Path folder, LocalDate today, String... employers) {
		bureau = new Bureau(folder, PACK, new BureauClock(InstantSource.system(), today));
		data = new DemoData(bureau, employer -> {
		});
		if (employers.length > 0) {
			data.ensure(List.of(employers));
		}
	}

	/** The rows of a query. */
	<T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
		return bureau.database().read(transaction -> transaction.list(sql, reader, parameters));
	}

	/** The first column of a query. */
	List<String> texts(String sql, Object... parameters) {
		return list(sql, row -> row.text(1), parameters);
	}

	/** The number that a query counts. */
	long count(String sql, Object... parameters) {
		return bureau.database().read(transaction -> transaction.count(sql, parameters));
	}

	/** Everything of the tables that people are in. */
	List<String> people() {
		List<String> rows = new ArrayList<>(list("SELECT person, taxpayer_id, name, certificate_type, certificate_number FROM person ORDER BY person",
				row -> String.join(" ", row.text(1), row.text(2), row.text(3), row.text(4), row.text(5))));
		rows.addAll(list("SELECT unit, person, type, start_period, stop_period, paying FROM insurance ORDER BY unit, person, type",
				row -> String.join(" ", row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6))));
		rows.addAll(list("SELECT unit, person, type, fee_year, amount, valid_from, valid_to FROM wage ORDER BY unit, person, type, fee_year",
				row -> String.join(" ", row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7))));
		return rows;
	}

	@Override
	public void close() {
		bureau.close();
	}

	private static RegionPack pack() {
		try {
			return PackLoader.load(PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack")));
		} catch (PackException unreadable) {
			throw new AssertionError(unreadable);
		}
	}
}
