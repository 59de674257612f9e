package org.shebao.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.cli.Workplace;
import org.shebao.core.text.Texts;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.update.Updates;

/**
 * What the commands share.
 *
 * @param opener    opens a data folder
 * @param home      the data folder used when none is named
 * @param regions   the regions installed
 * @param sandbox   the sandbox bureau, if the product has one
 * @param updates   changes the product, if it can be changed
 * @param printer   prints
 * @param passwords gives passwords
 */
public record Cli(Function<Path, Workplace> opener, Path home, RegionRegistry regions, Optional<Sandbox> sandbox,
		Optional<Updates> updates, Printer printer, Passwords passwords) {

	/**
	 * The sandbox bureau.
	 *
	 * @throws UsageException if this product has none
	 */
	public Sandbox bureau() {
		return sandbox.orElseThrow(() -> new UsageException(Texts.of(Passwords.class).get("bureau.none")));
	}

	/**
	 * Changes the product.
	 *
	 * @throws UsageException if it cannot be changed
	 */
	public Updates productUpdates() {
		return updates.orElseThrow(() -> new UsageException(Texts.of(Passwords.class).get("update.none")));
	}

	/**
	 * Starts the sandbox bureau.
	 *
	 * @throws UsageException if this product has none, or if it has no such demo employer
	 */
	public Sandbox.Running start(Sandbox.Options options) {
		try {
			return bureau().start(options);
		} catch (IllegalArgumentException unknown) {
			throw new UsageException(unknown.getMessage());
		}
	}

	/** Opens a data folder, or the usual one if none is named. */
	public Workplace open(Path data) {
		return opener.apply(data == null ? home : data);
	}
}
