package org.shebao.store.internal.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.shebao.core.text.Texts;
import org.shebao.store.Store;
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that every installed area has a say before the store is composed: a store without an area's entities would fail later and far away from the cause.
 */
final class Contributors {

	private static final Logger LOG = LoggerFactory.getLogger(Contributors.class);
	private static final String COMPONENTS = "Service-Component";

	private final BundleContext context;
	private final ServiceComponentRuntime runtime;

	Contributors(BundleContext context, ServiceComponentRuntime runtime) {
		this.context = context;
		this.runtime = runtime;
	}

	/**
	 * Starts the bundles that use the store and have components, as far as that has not happened, and checks that all their contributions are registered.
	 *
	 * @param registered the contributions that are registered, a live collection
	 * @throws StoreException naming those that are missing
	 */
	void ensureComplete(Collection<? extends StoreContribution> registered) {
		List<Bundle> bundles = Stream.of(context.getBundles()).filter(Contributors::hasComponents).filter(Contributors::usesStore).toList();
		List<String> missing = new ArrayList<>();
		bundles.forEach(bundle -> start(bundle, missing));
		Set<String> present = registered.stream().map(contribution -> contribution.getClass().getName()).collect(Collectors.toSet());
		runtime.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new)).stream().filter(Contributors::contributes)
				.map(component -> component.implementationClass).filter(name -> !present.contains(name)).forEach(missing::add);
		if (!missing.isEmpty()) {
			throw new StoreException(Texts.of(Store.class).get("contributionsMissing", String.join(", ", missing)), null);
		}
	}

	private static void start(Bundle bundle, List<String> missing) {
		if ((bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0) {
			return;
		}
		try {
			// the component runtime reads the bundle's components before this returns
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException e) {
			LOG.error("cannot start {}", bundle.getSymbolicName(), e);
			missing.add(bundle.getSymbolicName());
		}
	}

	private static boolean contributes(ComponentDescriptionDTO component) {
		return List.of(component.serviceInterfaces).contains(StoreContribution.class.getName());
	}

	private static boolean hasComponents(Bundle bundle) {
		return bundle.getHeaders("").get(COMPONENTS) != null;
	}

	private static boolean usesStore(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		return wiring != null && wiring.getRequiredWires(null).stream().map(BundleWire::getCapability)
				.anyMatch(capability -> capability.getAttributes().containsValue(Store.class.getPackageName()));
	}
}
