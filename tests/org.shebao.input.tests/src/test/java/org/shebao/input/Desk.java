package org.shebao.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.shebao.core.task.Progress;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.DraftScope;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageDraft;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;

/** An employer with people and drafts in a real store, and beside it what an import must never touch: drafts of another year and of another employer. */
final class Desk implements AutoCloseable {

	static final int PERSONS = 60;
	static final DraftScope SCOPE = Workplace.ANNUAL;
	private static final DraftScope OTHER_SCOPE = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024);

	private final OpenStore store;
	private final Workplace own;
	private final Workplace neighbour;

	/** Everything that an import might change: drafts by where they stand. */
	record Stored(Map<String, List<WageDraft>> drafts) {

		List<WageDraft> own() {
			return drafts.get("own");
		}

		/** Without the drafts into which a file is imported. */
		Stored others() {
			Map<String, List<WageDraft>> others = new TreeMap<>(drafts);
			others.remove("own");
			return new Stored(others);
		}
	}

	/** Opens the store of a folder; after a process that ended badly, what it left is what is found. */
	Desk(Path folder) {
		store = Workplace.open(folder);
		own = place("own");
		neighbour = place("neighbour");
		if (own.drafts.count(own.id(), OTHER_SCOPE) == 0) {
			own.drafts.addNormal(own.id(), OTHER_SCOPE);
			neighbour.draftEverybody("4321");
			own.draftEverybody("6000");
		}
	}

	private Workplace place(String serial) {
		return Workplace.in(store, serial, new ScriptedBureau().put(People.many(PERSONS)).put(List.of(People.retired(PERSONS + 1))));
	}

	ImportReport preview(Path file) {
		return own.sheets.preview(own.id(), SCOPE, file, Progress.NONE);
	}

	ImportReport importWages(Path file) {
		return own.sheets.importWages(own.id(), SCOPE, file, Progress.NONE);
	}

	void failures(ImportReport report, Path target) {
		own.sheets.failures(report, target);
	}

	Stored stored() {
		return new Stored(Map.of("own", own.all(), "other year", own.drafts.window(own.id(), OTHER_SCOPE, null, 10_000), "neighbour", neighbour.all()));
	}

	@Override
	public void close() {
		store.close();
	}
}
