package org.shebao.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Table;
import org.shebao.cli.internal.Verb;
import org.shebao.core.text.Texts;
import org.shebao.gateway.regions.RegionRegistry.BrokenRegion;

import picocli.CommandLine.Command;

/** Lists the regions installed, and those that are broken. */
@Command(name = "regions", subcommands = { RegionChangeCommands.Install.class, RegionChangeCommands.Remove.class })
final class RegionsCommand extends Verb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	RegionsCommand(Cli cli) {
		super(cli);
	}

	/** A region, for scripts. */
	private record Row(String id, String name, String address) {
	}

	/** All regions, for scripts. */
	private record Regions(List<Row> regions, List<BrokenRegion> broken) {
	}

	@Override
	protected Report report() {
		return list(cli());
	}

	/** The regions of this moment. */
	static Report list(Cli cli) {
		List<Row> rows = cli.regions().regions().stream()
				.map(region -> new Row(region.id(), region.name(), region.address() == null ? "" : region.address().toString())).toList();
		List<String> lines = new ArrayList<>(new Table<Row>().text(TEXTS.get("column.region"), Row::id).text(TEXTS.get("column.name"), Row::name)
				.text(TEXTS.get("column.address"), Row::address).lines(rows));
		cli.regions().broken().forEach(broken -> lines.add(TEXTS.get("regions.broken", broken.id(), broken.reason())));
		return Report.done(new Regions(rows, cli.regions().broken()), lines);
	}
}
