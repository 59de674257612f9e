package org.shebao.update.internal;

import java.net.URI;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.shebao.core.text.Texts;
import org.shebao.update.UpdateException;
import org.shebao.update.UpdateException.Reason;
import org.shebao.update.Updates;

/** An update site that can be used. */
final class Site {

	private static final Texts TEXTS = Texts.of(Updates.class);

	private final URI address;
	private final IMetadataRepository metadata;

	private Site(URI address, IMetadataRepository metadata) {
		this.address = address;
		this.metadata = metadata;
	}

	static Site look(IProvisioningAgent agent, URI address, IProgressMonitor monitor) {
		if (!Updates.isTrusted(address)) {
			throw new UpdateException(Reason.SITE, TEXTS.get("site.insecure", address), null);
		}
		try {
			IMetadataRepository metadata = agent.getService(IMetadataRepositoryManager.class).loadRepository(address, monitor);
			return new Site(address, metadata);
		} catch (ProvisionException e) {
			throw new UpdateException(Reason.SITE, TEXTS.get("site.failed", address, e.getMessage()), e);
		}
	}

	/** The newest unit of a name, empty if there is none. */
	Set<IInstallableUnit> newest(String unit) {
		return metadata.query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(unit)), null).toUnmodifiableSet();
	}

	/** Lets an operation take everything from this site and nothing from elsewhere. */
	<O extends ProfileChangeOperation> O only(O operation) {
		operation.getProvisioningContext().setMetadataRepositories(address);
		operation.getProvisioningContext().setArtifactRepositories(address);
		return operation;
	}
}
