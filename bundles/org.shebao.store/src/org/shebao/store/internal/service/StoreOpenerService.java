package org.shebao.store.internal.service;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.Store;
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreOpener;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.StoreOutbox;
import org.shebao.store.outbox.SubmissionHandler;

/**
 * Opens stores composed of the registered contributions. The open store and its outbox become services, on which the areas' components wait; these bring the
 * outbox its handlers in turn, which is why handlers may come at any time.
 */
@Component(service = StoreOpener.class)
public final class StoreOpenerService implements StoreOpener {

	private final BundleContext context;
	private final KeyVault vault;
	private final Contributors contributors;
	private final Collection<OpenStore> open = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.UPDATE)
	private final Collection<StoreContribution> contributions = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.UPDATE)
	private final Collection<SubmissionHandler> handlers = new CopyOnWriteArrayList<>();

	/** Made by the component runtime. */
	@Activate
	public StoreOpenerService(BundleContext context, @Reference KeyVault vault, @Reference ServiceComponentRuntime runtime) {
		this.context = context;
		this.vault = vault;
		this.contributors = new Contributors(context, runtime);
	}

	@Override
	public OpenStore open(Path data) {
		contributors.ensureComplete(contributions);
		OpenStore store = StoreOpener.open(data, vault, List.copyOf(contributions));
		Outbox outbox = new StoreOutbox(store, handlers);
		ServiceRegistration<?> storeService = context.registerService(Store.class, store, null);
		ServiceRegistration<?> outboxService = context.registerService(Outbox.class, outbox, null);
		OpenStore registered = new RegisteredStore(store, List.of(outboxService, storeService));
		open.add(registered);
		return registered;
	}

	/** Closes what is still open when the client ends. */
	@Deactivate
	void closeAll() {
		open.forEach(OpenStore::close);
	}
}
