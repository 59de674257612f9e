package org.shebao.wages.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.shebao.core.text.Texts;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.regions.RegionPack.WageWindow;
import org.shebao.session.EmployerSession;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField.Option;

/** What wages can be drafted for today. Costs no query. */
final class DraftScopes {

	/** The query field 生效年度. */
	static final String FIELD = "scope";

	private static final Texts TEXTS = Texts.of(DraftScopes.class);

	private final EmployerSession session;
	private final WageDrafts drafts;

	DraftScopes(EmployerSession session, WageDrafts drafts) {
		this.session = session;
		this.drafts = drafts;
	}

	/** The annual declaration inside its window, otherwise the adjustment of the running year. */
	DraftScope usual() {
		return drafts.scope(session.pack(), today());
	}

	boolean annual() {
		return usual().kind() == WageDeclarationKind.ANNUAL;
	}

	/** Inside the window only the annual declaration, otherwise the years that can be adjusted, the latest first. */
	List<DraftScope> offered() {
		DraftScope usual = usual();
		List<Integer> years = session.pack().adjustableYears(today());
		if (annual() || !years.contains(usual.year())) {
			return List.of(usual);
		}
		return years.stream().sorted(Comparator.reverseOrder()).map(year -> new DraftScope(WageDeclarationKind.ADJUSTMENT, year)).toList();
	}

	List<Option> options() {
		return offered().stream().map(scope -> new Option(scope, label(scope))).toList();
	}

	/** What a query asks for. */
	DraftScope of(Query query) {
		DraftScope chosen = query.choice(FIELD, DraftScope.class);
		return chosen == null ? usual() : chosen;
	}

	/** Where drafts of a scope can be submitted today: those of an annual declaration whose window has closed go on as an adjustment. */
	DraftScope today(DraftScope scope) {
		DraftScope usual = usual();
		return scope.year() == usual.year() ? usual : new DraftScope(WageDeclarationKind.ADJUSTMENT, scope.year());
	}

	/** Says what is being done and until when. */
	String banner(DraftScope scope) {
		if (scope.kind() == WageDeclarationKind.ADJUSTMENT) {
			return TEXTS.get("banner.adjustment", scope.year());
		}
		WageWindow window = session.pack().wageWindow(scope.year()).orElse(new WageWindow(null, null));
		return TEXTS.get("banner.annual", scope.year(), window.from(), window.to());
	}

	static String label(DraftScope scope) {
		return TEXTS.get("scope", scope.year(), kind(scope));
	}

	/** 申报类型. */
	static String kind(DraftScope scope) {
		return TEXTS.get("kind." + scope.kind().name());
	}

	private LocalDate today() {
		return session.clock().today();
	}
}
