package org.shebao.application;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.update.Updates;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the program to the newest version when the user asks for it (检查更新, R-028, R-029, R-042). Used on the user-interface thread. */
public final class ProductUpdate {

	private static final Texts TEXTS = Texts.of(ProductUpdate.class);
	private static final Logger LOG = LoggerFactory.getLogger(ProductUpdate.class);
	private static final String SITE_SETTING = "update.site";
	private static final String SITE = "site";

	private final Supplier<Optional<Updates>> service;
	private final Workbench workbench;
	private final String proposed;
	private final Runnable restart;
	private final AtomicBoolean underway = new AtomicBoolean();

	private record Found(Updates updates, String running, String installed) {

		/** Whether an update was made that takes effect with the next start. */
		boolean isWaiting() {
			return !running.equals(installed);
		}
	}

	/**
	 * @param service  the service, empty in a product that cannot be updated
	 * @param proposed the address of the update site that is proposed until the user has named one, empty for none
	 * @param restart  starts the program anew
	 */
	public ProductUpdate(Supplier<Optional<Updates>> service, Workbench workbench, String proposed, Runnable restart) {
		this.service = service;
		this.workbench = workbench;
		this.proposed = proposed;
		this.restart = restart;
	}

	/** Asks where, looks for a newer version there, and installs it if the user wants. */
	public void check() {
		if (underway.get()) {
			tell(TEXTS.get("program.update.underway"));
			return;
		}
		workbench.run(Task.of(title(), progress -> service.get().map(updates -> new Found(updates, updates.running(), updates.installed())))
				.shown(Task.Shown.QUIET).then(found -> found.ifPresentOrElse(this::begin, () -> tell(TEXTS.get("program.update.missing")))));
	}

	/**
	 * Looks for a newer version without being asked, where the user or whoever hands out the program has named a site. A site that cannot be used at this
	 * moment is no reason to disturb the user, who can ask for it himself.
	 *
	 * @param newer takes the version, if there is one
	 */
	public void checkQuietly(Consumer<String> newer) {
		address(known()).ifPresent(site -> workbench.run(Task.of(title(), progress -> service.get().flatMap(updates -> newer(updates, site, progress)))
				.shown(Task.Shown.QUIET).then(version -> version.ifPresent(newer)).orElse(failure -> LOG.info("no look for updates: {}", failure.getMessage()))));
	}

	private static Optional<String> newer(Updates updates, URI site, Progress progress) {
		String offered = updates.offered(site, progress);
		return offered.equals(updates.running()) ? Optional.empty() : Optional.of(offered);
	}

	private String known() {
		return workbench.settings().get(SITE_SETTING).orElse(proposed);
	}

	private void begin(Found found) {
		if (found.isWaiting()) {
			offerRestart(TEXTS.get("program.update.waiting", found.running(), found.installed()));
		} else {
			workbench.ask(site(found)).ifPresent(site -> look(found, site));
		}
	}

	private Form<URI> site(Found found) {
		String known = known();
		return Form.of("update", title(), TEXTS.get("program.update.check"), values -> URI.create(values.text(SITE)))
				.intro(TEXTS.get("program.version", found.running()))
				.field(Field.text(SITE, TEXTS.get("program.update.site")).hinted(TEXTS.get("program.update.site.hint")).needed().checked(ProductUpdate::fault)
						.initially(known.isEmpty() ? null : known));
	}

	private static Optional<String> fault(Object typed) {
		return address(String.valueOf(typed)).isPresent() ? Optional.empty() : Optional.of(TEXTS.get("program.update.site.wrong"));
	}

	/** The address that was typed, if it is one that can be trusted. */
	private static Optional<URI> address(String typed) {
		try {
			return Optional.of(URI.create(typed.strip())).filter(Updates::isTrusted);
		} catch (IllegalArgumentException notAnAddress) {
			return Optional.empty();
		}
	}

	private void look(Found found, URI site) {
		workbench.settings().set(SITE_SETTING, site.toString());
		work(TEXTS.get("program.update.looking"), progress -> found.updates().offered(site, progress), offered -> {
			if (offered.equals(found.installed())) {
				tell(TEXTS.get("program.update.newest", offered));
			} else if (workbench.confirm(title(), TEXTS.get("program.update.offer", found.installed(), offered), List.of(), TEXTS.get("program.update.install"))) {
				work(TEXTS.get("program.update.installing", offered), progress -> found.updates().update(site, progress),
						installed -> offerRestart(TEXTS.get("program.update.done", installed)));
			}
		});
	}

	/** Work that goes on in the background if the user likes, but never twice at the same time. */
	private void work(String what, Task.Work<String> work, Consumer<String> then) {
		underway.set(true);
		workbench.run(Task.of(what, progress -> {
			try {
				return work.run(progress);
			} finally {
				underway.set(false);
			}
		}).then(then));
	}

	private void offerRestart(String message) {
		if (workbench.confirm(title(), message, List.of(), TEXTS.get("restart.now"))) {
			restart.run();
		}
	}

	private void tell(String message) {
		workbench.tell(title(), message, List.of());
	}

	private static String title() {
		return TEXTS.get("program.update.title");
	}
}
