package org.shebao.bureau.internal.fees;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.Units;
import org.shebao.bureau.internal.registry.Units.Unit;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.regions.RegionPack;

/** What has to be declared, and for whom (R-130…R-135). */
public final class FeeDesk {
	private final Database database;
	private final RegionPack pack;
	private final BureauClock clock;
	private final FeeItemCatalogue catalogue;
	private final Preprocessing preprocessing;

	public FeeDesk(Database database, RegionPack pack, BureauClock clock) {
		this.database = database;
		this.pack = pack;
		this.clock = clock;
		catalogue = new FeeItemCatalogue(pack);
		preprocessing = new Preprocessing(pack);
	}

	/** The items that wait or are being declared, brought up to date. */
	public List<FeeItem> items(RegistrationSerial serial) {
		LocalDate today = clock.today();
		if (database.read(transaction -> isStale(transaction, serial, today))) {
			database.run(transaction -> refresh(transaction, serial, today));
		}
		return database.read(transaction -> {
			Map<UnitNumber, String> agencies = Units.of(transaction, serial).stream().collect(Collectors.toMap(Unit::number, unit -> unit.registration().agencyName()));
			return new ItemTable(transaction).of(serial, FeeItemStatus.INITIAL, FeeItemStatus.DECLARING).stream()
					.map(row -> row.toItem(catalogue, agencies.get(row.unit()))).toList();
		});
	}

	/** Brings everything of a registration up to date. */
	public void refresh(Transaction transaction, RegistrationSerial serial, LocalDate today) {
		Units.of(transaction, serial).stream().filter(unit -> preprocessing.isStale(transaction, unit.number(), today))
				.forEach(unit -> preprocessing.refresh(transaction, unit, today));
	}

	/**
	 * The persons of an item in the order of person numbers; those of a declared item as they were declared.
	 *
	 * @throws Refusal if the registration has no such item
	 */
	public void persons(RegistrationSerial serial, String itemId, Consumer<ItemPerson> sink) {
		database.read(transaction -> {
			ItemTable table = new ItemTable(transaction);
			ItemRow row = table.find(serial, itemId).orElseThrow(() -> Refusal.missing("R-133", BureauTexts.text("unknown.item")));
			if (row.isOpen()) {
				walk(transaction, serial, row, new Delivery(sink));
			} else {
				PersonsContent.Reader reader = new PersonsContent.Reader(table.persons(itemId));
				for (Optional<ItemPerson> person = reader.next(); person.isPresent(); person = reader.next()) {
					sink.accept(person.get());
				}
			}
			return null;
		});
	}

	/**
	 * Everybody registered in a unit and period who lacks a wage in any type, in the order of person numbers.
	 *
	 * @throws Refusal if the unit is not associated with the registration
	 */
	public void withoutWage(RegistrationSerial serial, UnitNumber unitNumber, FeePeriod period, Consumer<MissingPerson> sink) {
		database.read(transaction -> {
			Unit unit = unit(transaction, serial, unitNumber);
			Missing missing = new Missing(sink);
			Map<ItemKey, ItemVisitor> visitors = new HashMap<>();
			for (InsuranceType type : unit.registration().types().keySet()) {
				catalogue.keys(type, period).stream().limit(1).forEach(key -> visitors.put(key, ItemVisitor.normal(missing)));
			}
			new UnitPass(pack, unit, clock.today(), visitors).walk(transaction, unit);
			return null;
		});
	}

	private void walk(Transaction transaction, RegistrationSerial serial, ItemRow row, PersonSink sink) {
		Unit unit = unit(transaction, serial, row.unit());
		ItemTable table = new ItemTable(transaction);
		OpenItem open = preprocessing.openItems(table, unit, clock.today()).stream()
				.filter(item -> item.key().period().equals(row.period()) && item.key().item().code().equals(row.item())).findFirst().orElseThrow();
		new UnitPass(pack, unit, clock.today(), Map.of(open.key(), open.visitor(table, sink))).walk(transaction, unit);
	}

	private static Unit unit(Transaction transaction, RegistrationSerial serial, UnitNumber number) {
		return Units.of(transaction, serial).stream().filter(unit -> unit.number().equals(number)).findFirst()
				.orElseThrow(() -> Refusal.missing("W-4", BureauTexts.text("W-4", number)));
	}

	private boolean isStale(Transaction transaction, RegistrationSerial serial, LocalDate today) {
		return Units.numbersOf(transaction, serial).stream().anyMatch(unit -> preprocessing.isStale(transaction, unit, today));
	}

	private record Delivery(Consumer<ItemPerson> sink) implements PersonSink {
		@Override
		public void charged(Insured insured, PersonFee fee, Money due) {
			sink.accept(new ItemPerson(insured.person(), insured.name(), insured.certificate(), fee, due));
		}

		@Override
		public void missing(Insured insured) {
			// has no part in the item; see withoutWage
		}
	}

	/** Passes on each person once, however many types lack a wage. */
	private static final class Missing implements PersonSink {
		private final Consumer<MissingPerson> sink;
		private PersonNumber last;

		Missing(Consumer<MissingPerson> sink) {
			this.sink = sink;
		}

		@Override
		public void charged(Insured insured, PersonFee fee, Money due) {
			// has a wage in this type
		}

		@Override
		public void missing(Insured insured) {
			if (!insured.person().equals(last)) {
				last = insured.person();
				sink.accept(new MissingPerson(insured.person(), insured.name(), insured.certificate()));
			}
		}
	}
}
