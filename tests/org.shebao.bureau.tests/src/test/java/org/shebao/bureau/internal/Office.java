package org.shebao.bureau.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.ChangeLog;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionPack;

/** A bureau with one employer: a social unit (110, 210, 410 at 0.2 %) and a medical one (310, 330, 510), without any network. */
final class Office implements AutoCloseable {

	static {
		// no process is killed in these tests, so their databases need not wait for the disk
		System.setProperty("derby.system.durability", "test");
	}

	static final RegistrationSerial SERIAL = new RegistrationSerial("10215201000000000001");
	static final UnitNumber SOCIAL = new UnitNumber("12345");
	static final UnitNumber MEDICAL = new UnitNumber("522301000017");
	private static final String TAXPAYER = "92522301MA6F2W3T68";

	private final Path folder;
	private Bureau bureau;

	/**
	 * @param today    the business date
	 * @param levyFrom the first month to be declared
	 */
	Office(Path folder, LocalDate today, FeePeriod levyFrom) {
		this.folder = folder;
		bureau = open(today);
		bureau.database().run(transaction -> {
			transaction.update("INSERT INTO registration VALUES (?, ?, '兴义市示例小吃店', '15223010000', '国家税务总局兴义市税务局', '1120', '个体经营纳税人税务登记', 'NORMAL', '')", SERIAL,
					TAXPAYER);
			unit(transaction, SOCIAL, "HRSS", levyFrom, "110", "210", "410");
			unit(transaction, MEDICAL, "NHSA", levyFrom, "310", "330", "510");
		});
	}

	/** The rules of the region contributed first. */
	static RegionPack pack() {
		try {
			return PackLoader.load(PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack")));
		} catch (PackException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void unit(Transaction transaction, UnitNumber unit, String registry, FeePeriod levyFrom, String... types) {
		String agency = registry.equals("HRSS") ? "522301S01" : "522301M01";
		transaction.update("INSERT INTO unit (unit, taxpayer_id, serial, name, registry, agency_id, agency_name, levy_from) VALUES (?, ?, ?, '', ?, ?, '示例', ?)", unit, TAXPAYER,
				SERIAL, registry, agency, levyFrom);
		for (String type : types) {
			transaction.update("INSERT INTO unit_type VALUES (?, ?, ?)", unit, type, type.equals("410") ? "0.002" : null);
		}
	}

	/** A further unit of the employer. */
	void unit(UnitNumber unit, String registry, String levyFrom, String... types) {
		bureau.database().run(transaction -> unit(transaction, unit, registry, FeePeriod.parse(levyFrom), types));
	}

	Bureau bureau() {
		return bureau;
	}

	void today(String day) {
		bureau.clock().set(LocalDate.parse(day));
	}

	/** Stops the bureau and opens it again. */
	void restart() {
		LocalDate today = bureau.clock().today();
		bureau.close();
		bureau = open(today);
	}

	/** Ends what somebody has of a type in a unit, as if it had never been. */
	void uninsure(PersonNumber person, UnitNumber unit, String type) {
		bureau.database().run(transaction -> transaction.update("DELETE FROM insurance WHERE unit = ? AND person = ? AND type = ?", unit, person, type));
	}

	/** Somebody insured in a unit's types since a month. */
	PersonNumber insure(int running, UnitNumber unit, String since) {
		PersonNumber person = new PersonNumber("520199%010d".formatted(running));
		bureau.database().run(transaction -> {
			if (!transaction.exists("SELECT 1 FROM person WHERE person = ?", person)) {
				transaction.update("INSERT INTO person VALUES (?, ?, ?, '201', ?, ?)", person, TAXPAYER, "示例" + running, "ID" + running, ChangeLog.next(transaction));
			}
			transaction.list("SELECT type FROM unit_type WHERE unit = ?", row -> row.text(1), unit)
					.forEach(type -> transaction.update("INSERT INTO insurance VALUES (?, ?, ?, ?, NULL, TRUE)", unit, person, type, since));
			transaction.update("UPDATE unit SET changed = changed + 1 WHERE unit = ?", unit);
		});
		return person;
	}

	/** Submits a wage for all types and waits for the decision. */
	Feedback declareWage(WageDeclarationKind kind, int year, PersonNumber person, String wage) {
		return submit(kind, year, List.of(new Line(person, null, null, Money.parse(wage))));
	}

	Feedback submit(WageDeclarationKind kind, int year, List<Line> lines) {
		RequestId id = RequestId.random();
		bureau.wages().receive(SERIAL, id, new WageSubmission(kind, year), lines);
		return decided(id);
	}

	List<LineResult> results(RequestId id) {
		List<LineResult> results = new ArrayList<>();
		bureau.wages().results(SERIAL, id, results::add);
		return results;
	}

	List<FeeItem> items() {
		return bureau.fees().items(SERIAL);
	}

	FeeItem item(String code, String period) {
		return items().stream().filter(item -> item.item().code().equals(code) && item.period().toString().equals(period)).findFirst().orElseThrow();
	}

	List<ItemPerson> persons(FeeItem item) {
		List<ItemPerson> persons = new ArrayList<>();
		bureau.fees().persons(SERIAL, item.id(), persons::add);
		return persons;
	}

	Feedback declare(List<FeeItem> items) {
		RequestId id = RequestId.random();
		bureau.declarations().receive(SERIAL, id, items.stream().map(item -> new ItemVersion(item.id(), item.version())).toList());
		return decided(id);
	}

	/** Declares everything open, one month after the other. */
	void declareAll() {
		items().stream().map(FeeItem::period).distinct().sorted()
				.forEach(period -> declare(items().stream().filter(item -> item.period().equals(period)).toList()));
	}

	Feedback decided(RequestId id) {
		bureau.requests().settle();
		return bureau.requests().feedback(SERIAL, id).orElseThrow();
	}

	/** Gives an insurance another stop or state. */
	void stop(PersonNumber person, UnitNumber unit, String month) {
		bureau.roster().leave(unit, person, FeePeriod.parse(month));
	}

	void retire(PersonNumber person, UnitNumber unit, InsuranceType type) {
		bureau.database().run(transaction -> transaction.update("UPDATE insurance SET paying = FALSE WHERE unit = ? AND person = ? AND type = ?", unit, person, type));
	}

	@Override
	public void close() {
		bureau.close();
	}

	private Bureau open(LocalDate today) {
		return new Bureau(folder, pack(), new BureauClock(InstantSource.system(), today));
	}
}
