package org.shebao.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.shebao.cli.Workplace;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Sandbox;

/**
 * What the commands share.
 *
 * @param opener    opens a data folder
 * @param home      the data folder used when none is named
 * @param regions   the regions installed
 * @param sandbox   the sandbox bureau, if the product has one
 * @param printer   prints
 * @param passwords gives passwords
 */
public record Cli(Function<Path, Workplace> opener, Path home, RegionRegistry regions, Optional<Sandbox> sandbox, Printer printer,
		Passwords passwords) {

	/** Opens a data folder, or the usual one if none is named. */
	public Workplace open(Path data) {
		return opener.apply(data == null ? home : data);
	}
}
