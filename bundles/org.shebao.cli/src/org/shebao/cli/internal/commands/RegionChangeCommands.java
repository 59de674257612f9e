package org.shebao.cli.internal.commands;

import java.net.URI;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs regions into the running product and removes them; each then lists the regions of the same process. */
final class RegionChangeCommands {

	private RegionChangeCommands() {
	}

	/** Installs a region from an update site. */
	@Command(name = "install")
	static final class Install extends Verb {

		@Parameters(index = "0", paramLabel = "FEATURE", descriptionKey = "regions.feature")
		private String feature;
		@Option(names = "--site", paramLabel = "URL", required = true, descriptionKey = "update.site")
		private URI site;

		Install(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report() {
			cli().productUpdates().install(site, feature, cli().printer().progress());
			return RegionsCommand.list(cli());
		}
	}

	/** Removes a region. */
	@Command(name = "remove")
	static final class Remove extends Verb {

		@Parameters(index = "0", paramLabel = "FEATURE", descriptionKey = "regions.feature")
		private String feature;

		Remove(Cli cli) {
			super(cli);
		}

		@Override
		protected Report report() {
			cli().productUpdates().remove(feature, cli().printer().progress());
			return RegionsCommand.list(cli());
		}
	}
}
