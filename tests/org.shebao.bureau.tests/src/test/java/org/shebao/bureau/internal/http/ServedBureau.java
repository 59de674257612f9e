package org.shebao.bureau.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.bureau.internal.registry.Roster;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionPack;

/**
 * A bureau that serves on loopback, on 2025-08-20: an employer with a social unit (110, 210, 410) and a medical one (310), levied since August, one that is not associated
 * yet, and one that has nothing to be associated. The first has a user 人事 for everything, a user 財務
 * for payments and a user who is disabled.
 */
final class ServedBureau implements AutoCloseable {

	static {
		// no process is killed in these tests, so their databases need not wait for the disk
		System.setProperty("derby.system.durability", "test");
	}

	static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
	static final RegistrationSerial SERIAL = new RegistrationSerial("10215201000000000001");
	static final RegistrationSerial NEW = new RegistrationSerial("10215201000000000002");
	static final RegistrationSerial NONE = new RegistrationSerial("10215201000000000003");
	static final String TAXPAYER = "91520103MA6DLQ1K5Q";
	static final String NEW_TAXPAYER = "91520103MA6DLQ1K62";
	static final UnitNumber SOCIAL = new UnitNumber("520103000017");
	static final UnitNumber MEDICAL = new UnitNumber("12345");
	static final UnitNumber NEW_UNIT = new UnitNumber("520103000025");
	static final String INITIAL_PASSWORD = "000017";
	static final String PASSWORD = "Geheim2025";

	private final Path folder;
	private Bureau bureau;
	private BureauServer server;

	ServedBureau(Path folder) {
		this.folder = folder;
		open(TODAY);
		bureau.database().run(ServedBureau::employers);
	}

	/** The rules of the region contributed first. */
	static RegionPack pack() {
		try {
			return PackLoader.load(PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack")));
		} catch (PackException e) {
			throw new IllegalStateException(e);
		}
	}

	URI address() {
		return server.address();
	}

	Bureau bureau() {
		return bureau;
	}

	/** Stops everything and starts it again, on another port. */
	void restart() {
		LocalDate today = bureau.clock().today();
		close();
		open(today);
	}

	/** Insures somebody in a unit, as if it had always been so. */
	PersonNumber insure(UnitNumber unit, int running) {
		return bureau.database().call(transaction -> insure(transaction, unit, running));
	}

	/** Insures many people in the social unit. */
	void insureMany(int count) {
		bureau.database().run(transaction -> {
			for (int running = 1; running <= count; running++) {
				insure(transaction, SOCIAL, running);
			}
		});
	}

	@Override
	public void close() {
		server.close();
		bureau.close();
	}

	private void open(LocalDate today) {
		bureau = new Bureau(folder, pack(), new BureauClock(InstantSource.system(), today));
		try {
			server = new BureauServer(bureau, 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void employers(Transaction transaction) {
		// who joins later gets a number behind all of those whom tests insure
		transaction.update("INSERT INTO sequence VALUES ('person', 1000000)");
		registration(transaction, SERIAL, TAXPAYER, "贵阳示例有限公司");
		registration(transaction, NEW, NEW_TAXPAYER, "待关联示例有限公司");
		registration(transaction, NONE, "91520103MA6DLQ1K79", "无社保示例有限公司");
		unit(transaction, SOCIAL, TAXPAYER, SERIAL, "HRSS", List.of("110", "210", "410"));
		unit(transaction, MEDICAL, TAXPAYER, SERIAL, "NHSA", List.of("310"));
		unit(transaction, NEW_UNIT, NEW_TAXPAYER, null, "HRSS", List.of("110", "210", "410"));
		for (RegistrationSerial serial : List.of(SERIAL, NEW, NONE)) {
			credential(transaction, serial, "", "ALL", false);
		}
		credential(transaction, SERIAL, "人事", "ALL", false);
		credential(transaction, SERIAL, "財務", "PAYMENT", false);
		credential(transaction, SERIAL, "离职", "ALL", true);
		transaction.update("INSERT INTO account VALUES ('K1', ?, '贵阳示例有限公司', '102', '工商银行云岩支行', '240200001', TRUE, TRUE)", SERIAL);
	}

	private static void registration(Transaction transaction, RegistrationSerial serial, String taxpayer, String name) {
		transaction.update("INSERT INTO registration VALUES (?, ?, ?, '15201030000', '国家税务总局贵阳市云岩区税务局', '1110', '单位纳税人税务登记', 'NORMAL', '示例路1号')", serial, taxpayer,
				name);
	}

	private static void unit(Transaction transaction, UnitNumber unit, String taxpayer, RegistrationSerial serial, String registry, List<String> types) {
		transaction.update("INSERT INTO unit (unit, taxpayer_id, serial, name, registry, agency_id, agency_name, levy_from) VALUES (?, ?, ?, '示例', ?, '520103S01', '云岩区社保', '2025-08')",
				unit, taxpayer, serial, registry);
		types.forEach(type -> transaction.update("INSERT INTO unit_type VALUES (?, ?, ?)", unit, type, type.equals("410") ? "0.002" : null));
	}

	private static void credential(Transaction transaction, RegistrationSerial serial, String user, String permission, boolean disabled) {
		transaction.update("INSERT INTO credential VALUES (?, ?, ?, ?, 'INITIAL', NULL, 0, NULL, NULL)", serial, user, permission, disabled);
	}

	private static PersonNumber insure(Transaction transaction, UnitNumber unit, int running) {
		PersonNumber person = Roster.number(running);
		if (!transaction.exists("SELECT 1 FROM person WHERE person = ?", person)) {
			transaction.update("INSERT INTO person VALUES (?, ?, ?, '201', ?, ?)", person, unit.equals(NEW_UNIT) ? NEW_TAXPAYER : TAXPAYER, "示例" + running, "ID" + running,
					ChangeLog.next(transaction));
		}
		transaction.list("SELECT type FROM unit_type WHERE unit = ?", row -> row.text(1), unit)
				.forEach(type -> transaction.update("INSERT INTO insurance VALUES (?, ?, ?, '2020-01', NULL, TRUE)", unit, person, type));
		transaction.update("UPDATE unit SET changed = changed + 1 WHERE unit = ?", unit);
		return person;
	}
}
