package org.shebao.store.internal;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javax.sql.DataSource;

import org.shebao.core.text.Texts;
import org.shebao.store.DataFolder;
import org.shebao.store.Store;
import org.shebao.store.StoreContribution;
import org.shebao.store.StoreException;
import org.shebao.store.StoreException.Reason;

import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.RanChangeSet;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationFailedException;
import liquibase.ui.LoggerUIService;

/** Brings the schema to what the areas' changelogs say. The migration library alone owns the schema. */
final class Migrations {

	private static final Texts TEXTS = Texts.of(Store.class);
	private static final Contexts ALL = new Contexts();
	private static final LabelExpression ANY = new LabelExpression();

	private final DataFolder folder;
	private final DataSource connections;
	private final List<? extends StoreContribution> contributions;
	private final ContributionResources resources;
	private final FailedChangeSet failed = new FailedChangeSet();

	/** @param contributions in the order of their migrations */
	Migrations(DataFolder folder, DataSource connections, List<? extends StoreContribution> contributions) {
		this.folder = folder;
		this.connections = connections;
		this.contributions = contributions;
		this.resources = new ContributionResources(Liquibase.class.getClassLoader(), contributions);
	}

	/**
	 * Whether there is anything to do.
	 *
	 * @throws StoreException with {@link Reason#NEWER} if a newer version was here
	 */
	boolean arePending() {
		return withLibrary(liquibase -> {
			if (liquibase.listUnexpectedChangeSets(ALL, ANY).stream().anyMatch(this::isOfPresentArea)) {
				throw new StoreException(Reason.NEWER, TEXTS.get("newer", folder.root()), null);
			}
			return !liquibase.listUnrunChangeSets(ALL, ANY).isEmpty();
		});
	}

	/**
	 * Runs what has not run.
	 *
	 * @throws StoreException with {@link Reason#MIGRATION} if a change set fails or has been changed after it ran
	 */
	void run() {
		withLibrary(liquibase -> {
			// the folder is locked for this process, so a lock in the database can only be left from one that was killed
			if (liquibase.listLocks().length > 0) {
				liquibase.forceReleaseLocks();
			}
			liquibase.update(ALL, ANY);
			return null;
		});
	}

	/** Change sets of areas that are not installed do not matter; their tables wait until the area comes back. */
	private boolean isOfPresentArea(RanChangeSet unknown) {
		return contributions.stream().map(StoreContribution::changelog)
				.anyMatch(changelog -> unknown.getChangeLog().startsWith(changelog.substring(0, changelog.lastIndexOf('/') + 1)));
	}

	private <T> T withLibrary(LibraryCall<T> call) {
		Map<String, Object> settings = Map.of(
				Scope.Attr.logService.name(), new WarningsOnly(),
				Scope.Attr.serviceLocator.name(), new LoadableServices(),
				Scope.Attr.ui.name(), new LoggerUIService(),
				Scope.Attr.resourceAccessor.name(), resources,
				AnalyticsArgs.ENABLED.getKey(), false);
		try {
			return inOwnThread(() -> Scope.child(settings, () -> connected(call)));
		} catch (ExecutionException e) {
			throw failure(e.getCause());
		}
	}

	private <T> T connected(LibraryCall<T> call) throws Exception {
		try (Connection connection = connections.getConnection()) {
			DerbyDatabase database = new DerbyDatabase();
			database.setConnection(new JdbcConnection(connection));
			// never closed: closing it would shut Derby down
			Liquibase liquibase = new Liquibase(ContributionResources.ROOT, resources, database);
			liquibase.setShowSummary(UpdateSummaryEnum.OFF);
			liquibase.setChangeExecListener(failed);
			return call.run(liquibase);
		}
	}

	private StoreException failure(Throwable cause) {
		return switch (cause) {
			case StoreException known -> known;
			case ValidationFailedException invalid -> new StoreException(Reason.MIGRATION, TEXTS.get("migrationInvalid", invalid.getMessage()), invalid);
			default -> new StoreException(Reason.MIGRATION, TEXTS.get("migrationFailed", failed.id(), deepest(cause)), cause);
		};
	}

	private static String deepest(Throwable failure) {
		return failure.getCause() == null ? String.valueOf(failure.getMessage()) : deepest(failure.getCause());
	}

	/**
	 * The library finds its parts by the thread's class loader and keeps its scope in inherited thread locals: both are given to it in a thread that has nothing
	 * else and leaves nothing behind.
	 */
	private static <T> T inOwnThread(Callable<T> work) throws ExecutionException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread thread = Thread.ofPlatform().name("store-migrations").inheritInheritableThreadLocals(false).unstarted(task);
		thread.setContextClassLoader(Liquibase.class.getClassLoader());
		thread.start();
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return task.get();
				} catch (InterruptedException e) {
					// a schema half migrated helps nobody: the caller learns of the interrupt afterwards
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@FunctionalInterface
	private interface LibraryCall<T> {
		T run(Liquibase liquibase) throws LiquibaseException;
	}
}
