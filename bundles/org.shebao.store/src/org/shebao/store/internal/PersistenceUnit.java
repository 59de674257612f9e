package org.shebao.store.internal;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.TargetDatabase;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.shebao.store.StoreContribution;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;

/** Composes one persistence unit of the entities of all areas. */
final class PersistenceUnit {

	private PersistenceUnit() {
	}

	static EntityManagerFactory compose(DataSource connections, List<? extends StoreContribution> contributions) {
		ClassLoader classes = new ContributedClasses(PersistenceUnit.class.getClassLoader(), contributions);
		// a name of its own: EclipseLink keeps units by name, and two stores of a process must not share one
		PersistenceConfiguration unit = new PersistenceConfiguration("org.shebao.store." + UUID.randomUUID())
				.provider(PersistenceProvider.class.getName())
				.transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
				.sharedCacheMode(SharedCacheMode.NONE)
				.validationMode(ValidationMode.NONE)
				.property(PersistenceUnitProperties.CLASSLOADER, classes)
				.property(PersistenceUnitProperties.NON_JTA_DATASOURCE, connections)
				.property(PersistenceUnitProperties.TARGET_DATABASE, TargetDatabase.Derby)
				.property(PersistenceUnitProperties.WEAVING, "false")
				.property(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE)
				.property(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false")
				.property(PersistenceUnitProperties.BATCH_WRITING, "JDBC")
				.property(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger")
				// every failure is thrown; the warning about it would put the values in Derby's message into the log
				.property(PersistenceUnitProperties.LOGGING_LEVEL, "SEVERE")
				.property(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
		contributions.stream().flatMap(contribution -> contribution.entities().stream()).forEach(unit::managedClass);
		return create(unit, classes);
	}

	/** EclipseLink 5.0.0 overlooks the class loader of a configuration and takes that of the thread, which knows no entities in OSGi. */
	private static EntityManagerFactory create(PersistenceConfiguration unit, ClassLoader classes) {
		Thread thread = Thread.currentThread();
		ClassLoader former = thread.getContextClassLoader();
		thread.setContextClassLoader(classes);
		try {
			EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory(unit);
			// a wrong mapping shall stop the start and not the first page
			factory.createEntityManager().close();
			return factory;
		} finally {
			thread.setContextClassLoader(former);
		}
	}
}
