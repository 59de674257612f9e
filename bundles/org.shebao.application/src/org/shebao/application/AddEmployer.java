package org.shebao.application;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shebao.core.text.Texts;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerRegistration.Offer;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.QueryField.Option;

/** Adding an employer step by step: region, taxpayer id, registration, association (添加单位, R-008 … R-019, DOMAIN §5.1). */
public final class AddEmployer {

	private static final Texts TEXTS = Texts.of(AddEmployer.class);

	private final EmployerRegistration registration;
	private final RegionRegistry regions;
	private final Beginning beginning;

	/**
	 * What is known before the first step.
	 *
	 * @param first      whether no employer is known yet: then the region is asked for and confirmed even if there is only one
	 * @param bureau     the proposed address of the bureau, null for the region's published one
	 * @param taxpayerId the proposed taxpayer id, empty for none
	 */
	public record Beginning(boolean first, URI bureau, String taxpayerId) {
	}

	/** A region that was chosen, with the address of its bureau, null for the published one. */
	private record Place(Region region, URI bureau) {
	}

	/** Over the registration, the installed regions and what is known. */
	public AddEmployer(EmployerRegistration registration, RegionRegistry regions, Beginning beginning) {
		this.registration = registration;
		this.regions = regions;
		this.beginning = beginning;
	}

	/** The first step. */
	public Form<Employer> form() {
		List<Region> known = regions.regions();
		boolean obvious = known.size() == 1 && (beginning.bureau() != null || known.getFirst().address() != null);
		return obvious && !beginning.first() ? taxpayer(new Place(known.getFirst(), beginning.bureau())) : region(known);
	}

	private Form<Employer> region(List<Region> known) {
		Form<Employer> form = Form.<Employer>leading("employer.region", TEXTS.get("region.title"), TEXTS.get("region.enter"),
				(values, progress) -> new Outcome.Next<>(confirm(place(values))));
		Field choice = Field.radio("region", TEXTS.get("region.label"), known.stream().map(each -> new Option(each.id(), each.name())).toList()).needed();
		form.field(known.size() == 1 ? choice.initially(known.getFirst().id()) : choice);
		for (Region each : known) {
			each.pack().text("regionHint").ifPresent(hint -> form.field(Field.sentence("hint." + each.id(), hint).shownIf(values -> isChosen(each, values))));
		}
		form.field(Field.text("bureau", TEXTS.get("region.bureau")).hinted(TEXTS.get("region.bureau.hint")).needed().checked(AddEmployer::addressFault).refusedBy("R-008")
				.initially(beginning.bureau() == null ? null : beginning.bureau().toString())
				.shownIf(values -> beginning.bureau() != null || known.stream().anyMatch(each -> isChosen(each, values) && each.address() == null)));
		if (!regions.broken().isEmpty()) {
			form.field(Field.sentence("broken", TEXTS.get("region.broken",
					regions.broken().stream().map(each -> each.id() + " " + each.reason()).collect(Collectors.joining("; ")))));
		}
		return form;
	}

	private static boolean isChosen(Region region, FormValues values) {
		return region.id().equals(values.choice("region", String.class));
	}

	private static Optional<String> addressFault(Object typed) {
		try {
			URI address = URI.create(String.valueOf(typed).strip());
			return address.getHost() == null ? Optional.of(TEXTS.get("region.bureau.wrong")) : Optional.empty();
		} catch (IllegalArgumentException notAnAddress) {
			return Optional.of(TEXTS.get("region.bureau.wrong"));
		}
	}

	private Place place(FormValues values) {
		Region region = regions.find(values.choice("region", String.class)).orElseThrow();
		String bureau = values.text("bureau");
		return new Place(region, bureau.isEmpty() ? null : URI.create(bureau));
	}

	/** The region is confirmed once more. */
	private Form<Employer> confirm(Place place) {
		return Form.<Employer>leading("employer.region.confirm", TEXTS.get("region.title"), TEXTS.get("region.yes"),
				(values, progress) -> new Outcome.Next<>(taxpayer(place))).intro(TEXTS.get("region.confirm", place.region().name()));
	}

	private Form<Employer> taxpayer(Place place) {
		return Form.<Employer>leading("employer.taxpayer", TEXTS.get("employers.add.title"), TEXTS.get("next"),
				(values, progress) -> new Outcome.Next<>(registrations(registration.offer(place.region().id(), place.bureau(), values.text("taxpayerId")))))
				.field(Field.text("taxpayerId", TEXTS.get("column.taxpayerId")).needed().hinted(TEXTS.get("taxpayer.hint")).refusedBy("R-010")
						.initially(beginning.taxpayerId().isEmpty() ? null : beginning.taxpayerId()));
	}

	private Form<Employer> registrations(Offer offer) {
		List<Column<TaxRegistration>> columns = List.of(Column.text("authority", TEXTS.get("column.authority"), 36, TaxRegistration::authorityName),
				Column.text("type", TEXTS.get("column.type"), 20, TaxRegistration::typeName),
				Column.text("status", TEXTS.get("column.status"), 10, each -> Texts.labelOf(each.status())),
				Column.text("serial", TEXTS.get("column.serial"), 22, each -> each.serial().value()),
				Column.text("address", TEXTS.get("column.address"), 30, TaxRegistration::address));
		return Form.<Employer>leading("employer.registration", TEXTS.get("employers.add.title"), TEXTS.get("next"), (values, progress) -> {
			TaxRegistration chosen = values.choice("registration", TaxRegistration.class);
			return new Outcome.Next<>(association(offer, chosen, registration.pending(offer, chosen)));
		}).intro(offer.warning().map(warning -> warning + "\n").orElse("") + offer.reason())
				.field(Field.row("registration", TEXTS.get("registration.choose"), columns, offer.registrations()).initially(offer.proposed()).needed().refusedBy("R-019"));
	}

	private Form<Employer> association(Offer offer, TaxRegistration chosen, List<InsuranceRegistration> pending) {
		Form<Employer> form = Form.<Employer>of("employer.association", TEXTS.get("association.title"), TEXTS.get("association.submit"),
				values -> registration.add(offer, chosen, values.choice("role", EmployerRole.class),
						values.choices("units", InsuranceRegistration.class).stream().map(InsuranceRegistration::unitNumber).toList()));
		form.field(Field.radio("role", TEXTS.get("column.role"), Arrays.stream(EmployerRole.values()).map(role -> new Option(role, Texts.labelOf(role))).toList())
				.needed().initially(EmployerRole.EMPLOYER).hinted(TEXTS.get("association.role.hint")));
		if (!pending.isEmpty()) {
			form.field(Field.rows("units", TEXTS.get("association.units"), unitColumns(), pending).initially(pending).needed().refusedBy("R-017", "R-018"));
		}
		return form.intro(TEXTS.get(pending.isEmpty() ? "association.done" : "association.pending", chosen.name()));
	}

	private static List<Column<InsuranceRegistration>> unitColumns() {
		return List.of(Column.text("unit", TEXTS.get("column.unit"), 18, each -> each.unitNumber().value()),
				Column.text("name", TEXTS.get("column.unitName"), 28, InsuranceRegistration::name),
				Column.text("agency", TEXTS.get("column.agency"), 28, InsuranceRegistration::agencyName),
				Column.text("types", TEXTS.get("column.types"), 40, AddEmployer::types));
	}

	/** The types, each with the rate registered for this unit, if there is one. */
	private static String types(InsuranceRegistration unit) {
		return unit.types().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
				.map(entry -> Texts.labelOf(entry.getKey()) + (entry.getValue() == null ? "" : " " + entry.getValue())).collect(Collectors.joining("、"));
	}
}
