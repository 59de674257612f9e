package org.shebao.cli.internal;

import java.nio.file.Path;

import org.shebao.cli.Workplace;

import picocli.CommandLine.Option;

/** A command over a data folder. */
public abstract class DataVerb extends Verb {

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
	private Path data;

	protected DataVerb(Cli cli) {
		super(cli);
	}

	/** Does the work over the open folder. */
	protected abstract Report report(Workplace workplace);

	@Override
	protected final Report report() {
		try (Workplace workplace = cli().open(data)) {
			return report(workplace);
		}
	}
}
