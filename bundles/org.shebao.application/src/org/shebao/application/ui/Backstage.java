package org.shebao.application.ui;

import java.util.Optional;

import org.shebao.application.Opening;
import org.shebao.application.Services;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.store.OpenStore;

/**
 * What comes up behind the window.
 *
 * @param services the framework's services; those over the store are there once it is open
 * @param store    the store
 * @param sandbox  the embedded sandbox bureau, empty if none was asked for
 */
record Backstage(Services services, Opening<OpenStore> store, Optional<Opening<Sandbox.Running>> sandbox) {

	/** Begins to open all of it. */
	void start() {
		store.start();
		sandbox.ifPresent(Opening::start);
	}

	/** The running sandbox, empty if there is none or not yet. */
	Optional<Sandbox.Running> runningSandbox() {
		return sandbox.flatMap(Opening::value);
	}

	/** Closes what was opened; waits for what is still being opened. */
	void close() {
		try {
			if (sandbox.isPresent()) {
				sandbox.get().await().ifPresent(Sandbox.Running::close);
			}
			store.await().ifPresent(OpenStore::close);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
