package org.shebao.gateway.regions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryChangeListener;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shebao.core.text.Texts;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.regions.BureauConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.regions.Trust;

/** The regions contributed to the extension point. Loaded when first asked for, and again after a region was installed or removed. */
@Component(service = RegionRegistry.class)
public final class InstalledRegions implements RegionRegistry {
	private static final String BUNDLE = "org.shebao.gateway";
	private static final String POINT = BUNDLE + ".regions";
	private static final Texts TEXTS = Texts.of(TaxBureau.class);

	private final IExtensionRegistry registry;
	private final List<BureauConnector> connectors;
	private final IRegistryChangeListener listener = event -> forget();
	private RegionRegistry loaded;

	@Activate
	public InstalledRegions(@Reference IExtensionRegistry registry,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<BureauConnector> connectors) {
		this.registry = registry;
		this.connectors = List.copyOf(connectors);
		registry.addRegistryChangeListener(listener, BUNDLE);
	}

	@Deactivate
	void stop() {
		registry.removeRegistryChangeListener(listener);
	}

	@Override
	public List<Region> regions() {
		return loaded().regions();
	}

	@Override
	public List<BrokenRegion> broken() {
		return loaded().broken();
	}

	private synchronized void forget() {
		loaded = null;
	}

	private synchronized RegionRegistry loaded() {
		if (loaded == null) {
			loaded = load();
		}
		return loaded;
	}

	private RegionRegistry load() {
		List<RegionContribution> contributions = new ArrayList<>();
		List<BrokenRegion> broken = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			try {
				contributions.add(contribution(element));
			} catch (PackException e) {
				String id = element.getAttribute("id");
				broken.add(new BrokenRegion(id == null ? element.getContributor().getName() : id, e.getMessage()));
			}
		}
		return new ContributedRegions(contributions, connectors, broken);
	}

	private static RegionContribution contribution(IConfigurationElement element) throws PackException {
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		PackSource pack = PackSource.bundle(bundle, required(element, "pack"));
		return new RegionContribution(required(element, "id"), required(element, "name"), address(element), trust(element, bundle), pack, ownConnectors(element));
	}

	private static Trust trust(IConfigurationElement element, Bundle bundle) throws PackException {
		String file = element.getAttribute("trust");
		if (file == null) {
			return Trust.OF_COMPUTER;
		}
		try (InputStream pem = PackSource.bundle(bundle, "").open(file)) {
			return Trust.read(pem);
		} catch (IOException e) {
			throw new PackException(TEXTS.get("region.trust", file, e.getMessage()), e);
		}
	}

	private static String required(IConfigurationElement element, String attribute) throws PackException {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new PackException(TEXTS.get("region.attribute", attribute));
		}
		return value;
	}

	private static URI address(IConfigurationElement element) throws PackException {
		String address = element.getAttribute("address");
		try {
			return address == null ? null : URI.create(address);
		} catch (IllegalArgumentException e) {
			throw new PackException(TEXTS.get("region.address", address), e);
		}
	}

	private static List<BureauConnector> ownConnectors(IConfigurationElement element) throws PackException {
		if (element.getAttribute("connector") == null) {
			return List.of();
		}
		try {
			return List.of((BureauConnector) element.createExecutableExtension("connector"));
		} catch (CoreException | ClassCastException e) {
			throw new PackException(TEXTS.get("region.connector", e.getMessage()), e);
		}
	}
}
