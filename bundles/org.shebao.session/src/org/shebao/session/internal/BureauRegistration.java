package org.shebao.session.internal;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.IdentityCheck;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.regions.RefusedAddress;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;

/** Adds employers with what the region's bureau tells about them. */
@Component
public final class BureauRegistration implements EmployerRegistration {

	private static final Texts TEXTS = Texts.of(Employer.class);

	private final RegionRegistry regions;
	private final StoredEmployers employers;

	/** Over the installed regions and the known employers. */
	@Activate
	public BureauRegistration(@Reference RegionRegistry regions, @Reference StoredEmployers employers) {
		this.regions = regions;
		this.employers = employers;
	}

	@Override
	public Offer offer(String regionId, URI address, String typed) {
		Checked checked = check(typed);
		Region region = region(regionId);
		URI bureau = address(region, address);
		List<TaxRegistration> registrations = connect(region, bureau).registrations(checked.id());
		if (registrations.isEmpty()) {
			throw new RuleViolation("R-010", TEXTS.get("taxpayer.unknown", checked.id()));
		}
		RegistrationChoice.Proposal proposal = RegistrationChoice.among(checked.id(), registrations);
		return new Offer(regionId, bureau, checked.id(), checked.warning(), registrations, proposal.registration(), proposal.reason());
	}

	@Override
	public List<InsuranceRegistration> pending(Offer offer, TaxRegistration registration) {
		if (registration.associated()) {
			return List.of();
		}
		List<InsuranceRegistration> pending = bureau(offer).pendingAssociations(registration.serial());
		if (pending.isEmpty()) {
			throw new RuleViolation("R-019", TEXTS.get("association.none"));
		}
		return pending;
	}

	@Override
	public Employer add(Offer offer, TaxRegistration registration, EmployerRole role, List<UnitNumber> associate) {
		if (associate.isEmpty() && !registration.associated()) {
			throw new RuleViolation("R-017", TEXTS.get("association.incomplete"));
		}
		if (associate.isEmpty()) {
			return employers.remember(offer.regionId(), offer.bureau(), registration, role);
		}
		TaxBureau bureau = bureau(offer);
		bureau.associate(registration.serial(), role, associate);
		TaxRegistration associated = bureau.registrations(offer.taxpayerId()).stream()
				.filter(each -> each.serial().equals(registration.serial())).findFirst().orElse(registration);
		return employers.remember(offer.regionId(), offer.bureau(), associated, role);
	}

	private TaxBureau bureau(Offer offer) {
		return connect(region(offer.regionId()), offer.bureau());
	}

	private Region region(String id) {
		return regions.find(id).orElseThrow(() -> new RuleViolation("R-008", TEXTS.get("region.unknown", id,
				regions.regions().stream().map(each -> each.id() + " " + each.name()).collect(joining(", ")))));
	}

	private static URI address(Region region, URI given) {
		return Optional.ofNullable(given).or(() -> Optional.ofNullable(region.address()))
				.orElseThrow(() -> new RuleViolation("R-008", TEXTS.get("region.noAddress", region.name())));
	}

	private static TaxBureau connect(Region region, URI address) {
		try {
			return region.connect(address);
		} catch (RefusedAddress refused) {
			throw new RuleViolation("R-008", TEXTS.get("address.invalid", address, refused.getMessage()));
		}
	}

	private static Checked check(String typed) {
		return switch (TaxpayerId.check(typed)) {
			case IdentityCheck.Valid<TaxpayerId> valid -> new Checked(valid.value(), Optional.empty());
			case IdentityCheck.Warned<TaxpayerId> warned -> new Checked(warned.value(), Optional.of(warned.reason()));
			case IdentityCheck.Refused<TaxpayerId> refused -> throw new RuleViolation("R-010", refused.reason(),
					refused.suggestion().map(meant -> TEXTS.get("taxpayer.suggested", meant)).stream().toList());
		};
	}

	/** A taxpayer id of the right form. */
	private record Checked(TaxpayerId id, Optional<String> warning) {
	}
}
