package org.shebao.cli.internal.month;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.shebao.cli.Workplace;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.UsageException;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox.DemoEmployer;
import org.shebao.session.Employer;
import org.shebao.session.EmployerRegistration;
import org.shebao.session.EmployerRegistration.Offer;

/**
 * Region and employer: the bureau's region is chosen, the employer is looked up and added (R-008 … R-018).
 *
 * @param regions   the regions installed
 * @param workplace the services
 * @param narrator  tells
 */
record Registration(RegionRegistry regions, Workplace workplace, Narrator narrator) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** The employer, known here now. */
	Employer register(URI bureau, DemoEmployer demo) {
		Region region = region(bureau);
		narrator.step("register");
		EmployerRegistration registration = workplace.get(EmployerRegistration.class);
		Offer offer = registration.offer(region.id(), bureau, demo.taxpayerId());
		offer.warning().ifPresent(narrator::say);
		narrator.say(TEXTS.get("month.registrations", offer.registrations().size(), offer.taxpayerId(), offer.reason()));
		List<UnitNumber> pending = registration.pending(offer, offer.proposed()).stream().map(InsuranceRegistration::unitNumber).toList();
		Employer added = registration.add(offer, offer.proposed(), EmployerRole.EMPLOYER, pending);
		narrator.say(TEXTS.get("employer.added", added.registration().name(), added.registration().authorityName(), added.registration().typeName()));
		narrator.keep("employer", added);
		return added;
	}

	private Region region(URI bureau) {
		narrator.step("region");
		List<Region> installed = regions.regions();
		if (installed.isEmpty()) {
			throw new UsageException(TEXTS.get("month.noRegion"));
		}
		// any region reaches the bureau; which one it serves it says itself
		BureauInfo info = installed.getFirst().connect(bureau).info();
		Region region = regions.find(info.regionId()).orElseThrow(() -> new UsageException(TEXTS.get("month.noRegion")));
		narrator.say(TEXTS.get("month.region", region.id(), region.name(), info.name(), info.now().atZone(BusinessClock.ZONE).toLocalDate()));
		region.pack().text("regionHint").ifPresent(narrator::say);
		narrator.keep("region", Map.of("id", region.id(), "name", region.name(), "today", info.now().atZone(BusinessClock.ZONE).toLocalDate()));
		return region;
	}
}
