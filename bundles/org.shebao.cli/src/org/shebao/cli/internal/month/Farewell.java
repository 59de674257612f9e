package org.shebao.cli.internal.month;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.text.Texts;

/** What the user may do with a finished run. */
final class Farewell {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private Farewell() {
	}

	static List<String> lines(RunFolder run, URI bureau) {
		List<String> lines = new ArrayList<>(List.of("", TEXTS.get("month.done")));
		Stream.of(TEXTS.get("month.next.status", run.client()), TEXTS.get("month.next.bureau", run.bureau(), bureau.getPort()),
				TEXTS.get("month.next.password", FirstPassword.DEMO), TEXTS.get("month.next.again", run.root().getParent())).map(line -> "- " + line).forEach(lines::add);
		return lines;
	}
}
