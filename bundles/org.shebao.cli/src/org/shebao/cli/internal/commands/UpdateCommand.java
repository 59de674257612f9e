package org.shebao.cli.internal.commands;

import java.net.URI;

import org.shebao.cli.internal.Cli;
import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Report;
import org.shebao.cli.internal.Verb;
import org.shebao.core.text.Texts;
import org.shebao.update.Updates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells the version, and updates the product. */
@Command(name = "update")
final class UpdateCommand extends Verb {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	@Option(names = "--site", paramLabel = "URL", descriptionKey = "update.site")
	private URI site;
	@Option(names = "--check", descriptionKey = "update.check")
	private boolean check;

	UpdateCommand(Cli cli) {
		super(cli);
	}

	/** The versions, for scripts; {@code offered} is null if no site was asked. */
	private record Versions(String running, String installed, String offered) {
	}

	@Override
	protected Report report() {
		Updates updates = cli().productUpdates();
		String before = updates.installed();
		String offered = site == null ? null : updates.offered(site, cli().printer().progress());
		String installed = site == null || check ? before : updates.update(site, cli().printer().progress());
		return Report.done(new Versions(updates.running(), installed, offered), line(before, installed, offered));
	}

	private static String line(String before, String installed, String offered) {
		if (!installed.equals(before)) {
			return TEXTS.get("update.done", before, installed);
		}
		if (offered == null) {
			return TEXTS.get("update.version", installed);
		}
		return offered.equals(installed) ? TEXTS.get("update.newest", installed) : TEXTS.get("update.offered", installed, offered);
	}
}
