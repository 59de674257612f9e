package org.shebao.cli.internal.commands;

import java.util.Locale;
import java.util.Map;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Reference;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Verb;
import org.shebao.core.text.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the reference of all commands in Markdown, always the same whatever the user's language. */
@Command(name = "reference", hidden = true)
final class ReferenceCommand extends Verb {

	@Spec
	private CommandSpec spec;

	ReferenceCommand(Cli cli) {
		super(cli);
	}

	@Override
	protected Report report() {
		Texts texts = Texts.of(Passwords.class);
		Reference reference = new Reference(texts.in(Locale.ENGLISH), texts.in(Locale.SIMPLIFIED_CHINESE));
		String page = reference.of(spec.root());
		return Report.done(Map.of("markdown", page), page.lines().toList());
	}
}
