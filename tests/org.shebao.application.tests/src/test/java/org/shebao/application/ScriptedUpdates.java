package org.shebao.application;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.shebao.core.task.Progress;
import org.shebao.update.Updates;

/** An installation of 1.0.0 and sites that offer what a test says. */
final class ScriptedUpdates implements Updates {

	static final Runnable NOTHING = () -> {
		// all goes well
	};

	/** The sites that were asked and updated from, in order. */
	final List<String> asked = new ArrayList<>();
	/** What happens while the sites are asked and updated from. */
	Runnable meanwhile = NOTHING;
	String installed = "1.0.0";
	String offered = "1.0.0";

	@Override
	public String running() {
		return "1.0.0";
	}

	@Override
	public String installed() {
		return installed;
	}

	@Override
	public String offered(URI site, Progress progress) {
		asked.add("looked " + site);
		meanwhile.run();
		return offered;
	}

	@Override
	public String update(URI site, Progress progress) {
		asked.add("updated " + site);
		meanwhile.run();
		installed = offered;
		return installed;
	}

	@Override
	public void install(URI site, String feature, Progress progress) {
		throw new UnsupportedOperationException(feature);
	}

	@Override
	public void remove(String feature, Progress progress) {
		throw new UnsupportedOperationException(feature);
	}
}
