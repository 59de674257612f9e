package org.shebao.cli.internal;

import org.shebao.core.text.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others. */
public abstract class Group implements Runnable {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	@Override
	public final void run() {
		throw new ParameterException(spec.commandLine(), Texts.of(Passwords.class).get("group.incomplete"));
	}
}
