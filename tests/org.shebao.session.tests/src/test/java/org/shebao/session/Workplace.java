package org.shebao.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.regions.BureauConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.regions.Trust;
import org.shebao.session.internal.BureauLogin;
import org.shebao.session.internal.BureauRegistration;
import org.shebao.session.internal.SessionStoreContribution;
import org.shebao.session.internal.StoredEmployers;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.bulk.SqlStatement;

/** Employers over a real encrypted store, with Guizhou's pack and a bureau. */
final class Workplace {

	static final String GUIZHOU = "520000";
	private static final Path PACK = Path.of("../../bundles/org.shebao.region.guizhou/pack");

	final Employers employers;
	final EmployerRegistration registration;
	final Login login;

	private Workplace(OpenStore store, RegionRegistry regions) {
		StoredEmployers stored = new StoredEmployers(store);
		employers = stored;
		registration = new BureauRegistration(regions, stored);
		login = new BureauLogin(regions, stored);
	}

	/** Opens a store; opening the same folder again is a restart of the program. */
	static OpenStore open(Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		return StoreOpener.open(folder, data -> {
			byte[] key = new byte[KeyVault.KEY_BYTES];
			Arrays.fill(key, (byte) 3);
			return key;
		}, List.of(new SessionStoreContribution()));
	}

	/** Over a store as it is, with Guizhou as the only region. */
	static Workplace over(OpenStore store, BureauConnector bureau) {
		return new Workplace(store, new ContributedRegions(List.of(guizhou(null)), List.of(bureau)));
	}

	/** Over a store as it is, with these regions. */
	static Workplace over(OpenStore store, RegionRegistry regions) {
		return new Workplace(store, regions);
	}

	/** Over a store from which all employers are removed first. */
	static Workplace empty(OpenStore store, BureauConnector bureau) {
		store.execute(tx -> {
			SqlStatement.of(tx, "DELETE FROM EMPLOYER_UNIT").update();
			SqlStatement.of(tx, "DELETE FROM EMPLOYER").update();
		});
		return over(store, bureau);
	}

	/** Guizhou, whose bureau publishes an address or none. */
	static RegionContribution guizhou(URI address) {
		return guizhou(address, Trust.OF_COMPUTER);
	}

	/** Guizhou with authorities of its own. */
	static RegionContribution guizhou(URI address, Trust trust) {
		return new RegionContribution(GUIZHOU, "贵州省", address, trust, PackSource.directory(PACK), List.of());
	}

	/** Adds the employer that the bureau proposes for a taxpayer, with these unit numbers if it is not associated yet. */
	Employer add(String taxpayer, String... units) {
		EmployerRegistration.Offer offer = registration.offer(GUIZHOU, ScriptedBureau.ADDRESS, taxpayer);
		return registration.add(offer, offer.proposed(), EmployerRole.EMPLOYER, Arrays.stream(units).map(UnitNumber::new).toList());
	}
}
