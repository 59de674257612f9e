package org.shebao.update.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.update.UpdateException;
import org.shebao.update.UpdateException.Reason;
import org.shebao.update.Updates;

/** Changes the product by p2. */
@Component
public final class ProvisionedUpdates implements Updates {

	private static final Texts TEXTS = Texts.of(Updates.class);
	private static final String PRODUCT = "org.eclipse.equinox.p2.type.product";
	private static final String FEATURE_UNIT = ".feature.feature.group";
	private static final int STEPS = 10;
	private static final int LOOK = 2;
	private static final int RESOLVE = 1;

	private final IProvisioningAgent agent;
	private final Configurator configurator;

	@Activate
	public ProvisionedUpdates(@Reference IProvisioningAgent agent, @Reference Configurator configurator) {
		this.agent = agent;
		this.configurator = configurator;
	}

	@Override
	public String running() {
		return shown(FrameworkUtil.getBundle(ProvisionedUpdates.class).getVersion().toString());
	}

	@Override
	public String installed() {
		return shown(product().getVersion().toString());
	}

	@Override
	public String offered(URI site, Progress progress) {
		return cancellable(() -> Site.look(agent, site, new ProgressMonitor(progress))).newest(product().getId()).stream().findFirst()
				.filter(unit -> unit.getVersion().compareTo(product().getVersion()) > 0).map(unit -> shown(unit.getVersion().toString())).orElse(installed());
	}

	@Override
	public String update(URI site, Progress progress) {
		SubMonitor monitor = SubMonitor.convert(new ProgressMonitor(progress), STEPS);
		perform(look(site, monitor).only(new UpdateOperation(new ProvisioningSession(agent))), monitor);
		return installed();
	}

	@Override
	public void install(URI site, String feature, Progress progress) {
		SubMonitor monitor = SubMonitor.convert(new ProgressMonitor(progress), STEPS);
		Site looked = look(site, monitor);
		perform(looked.only(new InstallOperation(new ProvisioningSession(agent), known(looked.newest(feature + FEATURE_UNIT), feature))), monitor);
		applyNow();
	}

	@Override
	public void remove(String feature, Progress progress) {
		Set<IInstallableUnit> units = profile().query(QueryUtil.createIUQuery(feature + FEATURE_UNIT), null).toUnmodifiableSet();
		perform(new UninstallOperation(new ProvisioningSession(agent), known(units, feature)), SubMonitor.convert(new ProgressMonitor(progress), STEPS));
		applyNow();
	}

	private Site look(URI site, SubMonitor monitor) {
		return cancellable(() -> Site.look(agent, site, monitor.split(LOOK)));
	}

	/** p2 leaves cancelled work by a failure of its own kind. */
	private static <T> T cancellable(Supplier<T> work) {
		try {
			return work.get();
		} catch (OperationCanceledException cancelled) {
			throw new Progress.Cancelled();
		}
	}

	private static Set<IInstallableUnit> known(Set<IInstallableUnit> units, String feature) {
		if (units.isEmpty()) {
			throw new UpdateException(Reason.UNKNOWN, TEXTS.get("feature.unknown", feature), null);
		}
		return units;
	}

	private void perform(ProfileChangeOperation operation, SubMonitor monitor) {
		IStatus resolved = cancellable(() -> operation.resolveModal(monitor.split(RESOLVE)));
		if (resolved.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
			return;
		}
		check(resolved);
		try (SafetyCopy copy = SafetyCopy.take(installation())) {
			check(cancellable(() -> operation.getProvisioningJob(null).runModal(monitor.split(STEPS - LOOK - RESOLVE))));
		} catch (IOException e) {
			throw new UpdateException(Reason.FAILED, TEXTS.get("failed", e.getMessage()), e);
		}
	}

	private Path installation() {
		return Path.of(profile().getProperty(IProfile.PROP_INSTALL_FOLDER));
	}

	private static void check(IStatus status) {
		switch (status.getSeverity()) {
			case IStatus.CANCEL -> throw new Progress.Cancelled();
			case IStatus.ERROR -> throw new UpdateException(Reason.FAILED, TEXTS.get("failed", deepest(status)), status.getException());
			default -> {
				// warnings are no reason to stop
			}
		}
	}

	private static String deepest(IStatus status) {
		return Stream.of(status.getChildren()).filter(child -> child.getSeverity() == IStatus.ERROR).findFirst().map(ProvisionedUpdates::deepest).orElse(status.getMessage());
	}

	/** Starts and stops bundles of this process as they were installed and removed. */
	private void applyNow() {
		try {
			configurator.applyConfiguration();
		} catch (IOException e) {
			throw new UpdateException(Reason.FAILED, TEXTS.get("notApplied"), e);
		}
	}

	private IInstallableUnit product() {
		return profile().query(QueryUtil.createIUPropertyQuery(PRODUCT, "true"), null).stream().findFirst()
				.orElseThrow(() -> new UpdateException(Reason.FAILED, TEXTS.get("notInstalled"), null));
	}

	private IProfile profile() {
		IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw new UpdateException(Reason.FAILED, TEXTS.get("notInstalled"), null);
		}
		return profile;
	}

	/** A version without the time of its build. */
	private static String shown(String version) {
		return Stream.of(version.split("\\.")).limit(3).collect(Collectors.joining("."));
	}
}
