package org.shebao.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Option;

/** A command: it reports, and the report is printed as text or as one JSON document. */
public abstract class Verb implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "option.json")
	private boolean json;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	private final Cli cli;

	protected Verb(Cli cli) {
		this.cli = cli;
	}

	/** Does the work. */
	protected abstract Report report();

	/** What the commands share. */
	protected final Cli cli() {
		return cli;
	}

	/** Whether the output is for a script. */
	protected final boolean json() {
		return json;
	}

	@Override
	public final Integer call() {
		Report report = report();
		cli.printer().print(report, json);
		return report.exit().value();
	}
}
